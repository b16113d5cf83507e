import type { PropertyValue } from '../../../contract/property-value.ts';

/**
 * A property's value as JSON that any program reads, without the types that JSON does not know:
 * integers past 2^53, dates, `NaN` and bytes become text.
 */
export function plainJson(value: PropertyValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (!('$type' in value)) return value.map(plainJson);
  switch (value.$type) {
    case 'Float': {
      const number = Number(value._value);
      return Number.isFinite(number) ? number : value._value;
    }
    case 'Map':
      return Object.fromEntries(
        Object.entries(value._value).map(([name, item]) => [name, plainJson(item)]),
      );
    default:
      return value._value;
  }
}

/** The same as one text: lists, points and maps are JSON text. */
export function plainText(value: PropertyValue): string {
  const plain = plainJson(value);
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}
