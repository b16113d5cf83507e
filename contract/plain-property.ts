import type { PropertyValue } from './property-value.ts';

/** What a reader sees of a property: text, a number or a truth value, or a list or map of these. */
export type PlainProperty =
  | null
  | boolean
  | number
  | string
  | readonly PlainProperty[]
  | { readonly [name: string]: PlainProperty };

/**
 * A property's value without its type, as `GraphNode` has it: integers past 2^53, dates and other
 * temporal values as their text, bytes as base64. Whole floats are plain numbers again.
 *
 * @example plainProperty({ $type: 'Date', _value: '2024-11-05' }) === '2024-11-05'
 */
export function plainProperty(value: PropertyValue): PlainProperty {
  if (value === null || typeof value !== 'object') return value;
  if (!('$type' in value)) return value.map(plainProperty);
  switch (value.$type) {
    case 'Float': {
      const number = Number(value._value);
      return Number.isFinite(number) ? number : value._value;
    }
    case 'Map':
      return Object.fromEntries(
        Object.entries(value._value).map(([name, part]) => [name, plainProperty(part)]),
      );
    default:
      return value._value;
  }
}
