/**
 * Typed values as JSON that people write and read: plain where JSON says the type, and
 * `{"$type", "_value"}` where it can't. Nothing is lost on the way there and back.
 *
 * @example { person: "abbas-araghchi", limit: 10, from: { $type: "Date", _value: "2024-11-05" } }
 */
import type { TypedJson } from '../../../contract/typed-json.ts';
import { isTextType, textFault, type ValueFault } from './check-text.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export type ParameterValues = Readonly<Record<string, TypedJson>>;

/** JSON that is no value of Cypher; `pointer` (RFC 6901) says where in it. */
export class CompactFault extends Error {
  override readonly name = 'CompactFault';
  readonly fault: ValueFault;
  readonly pointer: string;

  constructor(fault: ValueFault, pointer: string) {
    super(`${pointer}: ${fault}`);
    this.fault = fault;
    this.pointer = pointer;
  }
}

/** How deep lists and maps may stand in each other. */
const MAX_DEPTH = 100;

export function toCompact(value: TypedJson): Json {
  switch (value.$type) {
    case 'Null':
    case 'Boolean':
    case 'String':
      return value._value;
    case 'List':
      return value._value.map(toCompact);
    case 'Map': {
      const map = mapToCompact(value._value);
      return Object.hasOwn(map, '$type') ? { $type: 'Map', _value: map } : map;
    }
    case 'Integer':
    case 'Float': {
      const number = Number(value._value);
      const isPlain =
        String(number) === value._value &&
        (value.$type === 'Integer'
          ? Number.isSafeInteger(number)
          : Number.isFinite(number) && !Number.isInteger(number));
      return isPlain ? number : { $type: value.$type, _value: value._value };
    }
    case 'Node':
    case 'Relationship':
    case 'Path':
      throw new TypeError(`a ${value.$type} can't be a parameter`);
    default:
      return { $type: value.$type, _value: value._value };
  }
}

export function mapToCompact(map: ParameterValues): { readonly [key: string]: Json } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toCompact(value)]));
}

/** @throws CompactFault */
export function fromCompact(json: unknown, pointer = '', depth = 0): TypedJson {
  if (depth > MAX_DEPTH) throw new CompactFault('tooDeep', pointer);
  if (json === null) return { $type: 'Null', _value: null };
  if (typeof json === 'boolean') return { $type: 'Boolean', _value: json };
  if (typeof json === 'string') return { $type: 'String', _value: json };
  if (typeof json === 'number') return numberFrom(json, pointer);
  if (Array.isArray(json)) return listFrom(json, pointer, depth);
  if (typeof json !== 'object') throw new CompactFault('notJson', pointer);
  if (!Object.hasOwn(json, '$type')) {
    return { $type: 'Map', _value: mapFromCompact(json, pointer, depth) };
  }
  return typedFrom(json as { $type: unknown; _value?: unknown }, pointer, depth);
}

/** @throws CompactFault */
export function mapFromCompact(json: unknown, pointer = '', depth = 0): ParameterValues {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new CompactFault('notMap', pointer);
  }
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      fromCompact(value, `${pointer}/${escaped(key)}`, depth + 1),
    ]),
  );
}

function listFrom(list: readonly unknown[], pointer: string, depth: number): TypedJson {
  const items = list.map((item, at) => fromCompact(item, `${pointer}/${at}`, depth + 1));
  return { $type: 'List', _value: items };
}

function numberFrom(number: number, pointer: string): TypedJson {
  if (!Number.isInteger(number)) return { $type: 'Float', _value: String(number) };
  // JSON.parse has rounded it already: which number was written can't be told any more.
  if (!Number.isSafeInteger(number)) throw new CompactFault('inexact', pointer);
  return { $type: 'Integer', _value: String(number === 0 ? 0 : number) };
}

function typedFrom(
  { $type, _value }: { readonly $type: unknown; readonly _value?: unknown },
  pointer: string,
  depth: number,
): TypedJson {
  const place = `${pointer}/_value`;
  if ($type === 'Map') return { $type, _value: mapFromCompact(_value, place, depth) };
  if ($type === 'List' && Array.isArray(_value)) return listFrom(_value, place, depth);
  if ($type === 'Null' && _value === null) return { $type, _value };
  if ($type === 'Boolean' && typeof _value === 'boolean') return { $type, _value };
  if (!isTextType($type) || typeof _value !== 'string') throw new CompactFault('notTyped', pointer);
  const fault = textFault($type, _value);
  if (fault) throw new CompactFault(fault, place);
  return { $type, _value };
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
