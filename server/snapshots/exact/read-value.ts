import type { PropertyValue } from '../../../contract/property-value.ts';
import { TEMPORAL_TEXT } from '../../../contract/temporal-text.ts';
import { toPropertyJson } from '../property-json.ts';
import { float, integer } from './read-number.ts';
import type { ValueType } from './value-type.ts';

/** Levels that a value may nest; a text that nests deeper stays a text. */
const DEEPEST = 64;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u;
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** What a text is as a value of a type; undefined when it is none. */
export function fromText(text: string, type: ValueType): PropertyValue | undefined {
  switch (type) {
    case 'String':
      return text;
    case 'Boolean':
      return WORDS.get(text.trim().toLowerCase());
    case 'Integer':
      return integer(text.trim());
    case 'Float':
      return float(text.trim());
    case 'List':
    case 'Map':
    case 'Point':
      return fromJson(text, type);
    case 'Base64':
      return BASE64.test(text) ? { $type: type, _value: text } : undefined;
    default:
      return TEMPORAL_TEXT[type].test(text) ? { $type: type, _value: text } : undefined;
  }
}

/**
 * What parsed JSON is, as a value of the type if it can be one; else as what it is by itself.
 * Integers and floats that JSON would change are as `withExactNumbers` leaves them.
 */
export function fromPlain(plain: unknown, type?: ValueType): PropertyValue {
  return (type && ofType(plain, type)) ?? byItself(plain);
}

function ofType(plain: unknown, type: ValueType): PropertyValue | undefined {
  if (typeof plain === 'string') return fromText(plain, type);
  if (typeof plain === 'number') {
    if (type === 'Float') return toPropertyJson(plain);
    return type === 'Integer' && Number.isSafeInteger(plain) ? plain : undefined;
  }
  if (type === 'Point') return point(plain);
  if (type === 'Boolean') return typeof plain === 'boolean' ? plain : undefined;
  if (type === 'List') return Array.isArray(plain) ? byItself(plain) : undefined;
  const isMap = type === 'Map' && typeof plain === 'object' && !Array.isArray(plain);
  return isMap ? byItself(plain) : undefined;
}

function byItself(plain: unknown, depth = 0): PropertyValue {
  if (plain === null || typeof plain !== 'object') return plain as string | number | boolean | null;
  if (depth === DEEPEST) throw new RangeError('nests too deep');
  if (Array.isArray(plain)) return plain.map((each) => byItself(each, depth + 1));
  const { $type, _value } = plain as Record<string, unknown>;
  if (typeof _value === 'string' && ($type === 'Integer' || $type === 'Float')) {
    return { $type, _value };
  }
  const entries = Object.entries(plain).map(
    ([name, each]) => [name, byItself(each, depth + 1)] as const,
  );
  return { $type: 'Map', _value: Object.fromEntries(entries) };
}

function fromJson(text: string, type: ValueType): PropertyValue | undefined {
  try {
    const plain: unknown = JSON.parse(text);
    return typeof plain === 'object' ? ofType(plain, type) : undefined;
  } catch {
    return undefined;
  }
}

function point(plain: unknown): PropertyValue | undefined {
  if (typeof plain !== 'object' || plain === null) return undefined;
  const { srid, coordinates, ...more } = plain as Record<string, unknown>;
  const whole = Array.isArray(coordinates) && coordinates.every(Number.isFinite);
  if (!Number.isSafeInteger(srid) || !whole || Object.keys(more).length > 0) return undefined;
  if (coordinates.length < 2 || coordinates.length > 3) return undefined;
  return { $type: 'Point', _value: { srid: srid as number, coordinates } };
}
