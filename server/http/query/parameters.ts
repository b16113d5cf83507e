import type { Fault } from '../../../contract/problem.ts';
import { TEMPORAL_TEXT } from '../../../contract/temporal-text.ts';
import type { Parameters } from '../../store/graph-store.ts';
import type { TemporalType, Value } from '../../store/value.ts';
import type { ExactJson, ExactJsonMap } from './exact-json.ts';

/** A parameter that is not what its type says. */
export class ParameterFault extends Error {
  override readonly name = 'ParameterFault';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`${fault.pointer}: expected ${fault.expected}`);
    this.fault = fault;
  }
}

/** Parameters sent as plain JSON. */
export function plainParameters(parameters: ExactJsonMap): Parameters {
  return toRecord(parameters, (value) => value);
}

/**
 * Parameters sent as typed JSON, each `{"$type", "_value"}`.
 *
 * @throws ParameterFault
 */
export function typedParameters(parameters: ExactJsonMap): Parameters {
  return toRecord(parameters, (value, name) =>
    typedValue(value, `/parameters/${escapePointer(name)}`),
  );
}

function toRecord(
  parameters: ExactJsonMap,
  read: (value: ExactJson, name: string) => Value,
): Parameters {
  const record: Record<string, Value> = Object.create(null);
  for (const [name, value] of parameters) record[name] = read(value, name);
  return record;
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const POINT = /^SRID=(\d{1,9});\s*POINT( Z)?\s*\(([^()]*)\)$/u;

function typedValue(json: ExactJson, pointer: string): Value {
  const fail = (expected: string): never => {
    throw new ParameterFault({ pointer, expected, found: describe(json) });
  };
  if (!(json instanceof Map) || json.size !== 2 || !json.has('_value')) {
    return fail('{"$type", "_value"}');
  }
  const type = json.get('$type');
  const value = json.get('_value') ?? null;
  const text = (): string => (typeof value === 'string' ? value : fail(`${String(type)} as text`));
  switch (type) {
    case 'Null':
      return value === null ? null : fail('null');
    case 'Boolean':
      return typeof value === 'boolean' ? value : fail('true or false');
    case 'String':
      return text();
    case 'Integer': {
      const integer = /^[+-]?\d{1,19}$/u.test(text()) ? BigInt(text()) : undefined;
      return integer !== undefined && BigInt.asIntN(64, integer) === integer
        ? integer
        : fail('a 64-bit integer as text');
    }
    case 'Float':
      return /^([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|NaN|-?Infinity)$/u.test(text())
        ? Number(text())
        : fail('a number as text');
    case 'Base64':
      return /^[A-Za-z0-9+/]*={0,2}$/u.test(text())
        ? new Uint8Array(Buffer.from(text(), 'base64'))
        : fail('bytes in base64');
    case 'List':
      return Array.isArray(value)
        ? value.map((part, at) => typedValue(part, `${pointer}/_value/${at}`))
        : fail('a list');
    case 'Map':
      return value instanceof Map
        ? new Map(
            Array.from(value, ([key, part]) => [
              key,
              typedValue(part, `${pointer}/_value/${escapePointer(key)}`),
            ]),
          )
        : fail('a map');
    case 'Point': {
      const [, srid, z, numbers = ''] = POINT.exec(text()) ?? fail('SRID=…;POINT (x y)');
      const coordinates = numbers
        .trim()
        .split(/[\s,]+/u)
        .map(Number);
      if (coordinates.length !== (z ? 3 : 2) || !coordinates.every(Number.isFinite)) {
        return fail('SRID=…;POINT (x y)');
      }
      return { $type: 'Point', srid: Number(srid), coordinates };
    }
    default:
      if (typeof type === 'string' && Object.hasOwn(TEMPORAL_TEXT, type)) {
        const temporal = type as TemporalType;
        return TEMPORAL_TEXT[temporal].test(text())
          ? { $type: temporal, iso: text() }
          : fail(`a ${type} in ISO 8601`);
      }
      return fail('a $type that parameters can have');
  }
}

function describe(json: ExactJson): string {
  if (json instanceof Map) {
    const type = json.get('$type');
    const value = json.get('_value');
    if (typeof type === 'string' && (typeof value !== 'object' || value === null)) {
      return `${type} ${String(value)}`.slice(0, 100);
    }
    return 'a map';
  }
  return Array.isArray(json) ? 'a list' : String(json).slice(0, 100);
}
