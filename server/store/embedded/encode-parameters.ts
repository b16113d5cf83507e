import type { Parameters } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { isTyped, type Point, type TypedValue, type Value } from '../value.ts';
import { statementTokens } from './statement-tokens.ts';
import { checkTemporal, durationExpression, microsecondsOf } from './temporal-text.ts';

/** A statement and parameters in the forms the engine's binding keeps without loss. */
export interface EncodedStatement {
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
}

const PART = '__part';
const INT64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

/**
 * The binding takes every whole number as INTEGER and reads maps with `$` keys as tagged values.
 * A parameter that holds a whole FLOAT or such a key is written into the statement as an
 * expression instead (`[1.0, $__part0]`); texts stay parameters, so nothing needs escaping.
 */
export function encodeParameters(statement: string, parameters: Parameters): EncodedStatement {
  const native: Record<string, unknown> = plainObject();
  const expressions = new Map<string, string>();
  let parts = 0;
  const part = (value: unknown): string => {
    const name = `${PART}${parts++}`;
    native[name] = value;
    return `$${name}`;
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (isNative(value)) native[name] = toNative(value);
    else expressions.set(name, toExpression(value, part));
  }
  if (expressions.size === 0) return { statement, parameters: native };
  return { statement: withExpressions(statement, expressions), parameters: native };
}

function withExpressions(statement: string, expressions: ReadonlyMap<string, string>): string {
  let text = '';
  let from = 0;
  for (const token of statementTokens(statement)) {
    const expression = token.kind === 'parameter' ? expressions.get(token.text) : undefined;
    if (expression === undefined) continue;
    text += statement.slice(from, token.start) + expression;
    from = token.end;
  }
  return text + statement.slice(from);
}

function isNative(value: Value): boolean {
  if (typeof value === 'number') return !Number.isSafeInteger(value);
  if (value instanceof Map)
    return [...value].every(([key, item]) => !key.startsWith('$') && isNative(item));
  if (isList(value)) return value.every(isNative);
  return !(isTyped(value) && value.$type === 'Duration' && value.iso.includes('-'));
}

function toExpression(value: Value, part: (value: unknown) => string): string {
  if (isNative(value)) return part(toNative(value));
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : `${value}.0`;
  if (isTyped(value) && value.$type === 'Duration') {
    checkTemporal(value);
    return durationExpression(value.iso);
  }
  if (isList(value)) return `[${value.map((item) => toExpression(item, part)).join(', ')}]`;
  const entries = [...(value as ReadonlyMap<string, Value>)].map(
    ([key, item]) => `${quotedName(key)}: ${toExpression(item, part)}`,
  );
  return `{${entries.join(', ')}}`;
}

function quotedName(key: string): string {
  if (key.includes('`') || key === '')
    throw new StoreError('unsupported', `The embedded store can't take the map key "${key}" here.`);
  return `\`${key}\``;
}

function toNative(value: Value): unknown {
  if (typeof value === 'bigint') {
    if (value < INT64.min || value > INT64.max)
      throw new StoreError('syntax', `${value} is outside the range of a 64-bit INTEGER.`);
    return value;
  }
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (isList(value)) return value.map(toNative);
  if (value instanceof Map) {
    const object = plainObject();
    for (const [key, item] of value) object[key] = toNative(item);
    return object;
  }
  if (isTyped(value)) return typedToNative(value);
  throw new StoreError('syntax', 'A parameter holds a value that Cypher has no type for.');
}

function typedToNative(value: TypedValue): unknown {
  if (value.$type === 'Point') return refusePoint(value);
  if (!('iso' in value))
    throw new StoreError('syntax', `A ${value.$type.toLowerCase()} can't be a parameter.`);
  checkTemporal(value);
  switch (value.$type) {
    case 'Date':
      return { $date: value.iso };
    case 'Duration':
      return { $duration: value.iso };
    case 'LocalDateTime':
      return { $timestamp_us: microsecondsOf(value.iso) };
    case 'OffsetDateTime':
    case 'ZonedDateTime':
      return { $zoned_datetime: value.iso };
    default:
      return { $time: value.iso };
  }
}

function refusePoint({ coordinates }: Point): never {
  if (coordinates.length < 2 || coordinates.length > 3)
    throw new StoreError('syntax', 'A point has two or three coordinates.');
  throw new StoreError(
    'unsupported',
    'The embedded store has no points. Connect a Neo4j server for them.',
  );
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Without a prototype, so that no key means anything but itself. */
function plainObject(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
