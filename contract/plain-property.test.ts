import { describe, expect, it } from 'vitest';
import { plainProperty } from './plain-property.ts';
import type { PropertyValue } from './property-value.ts';

const CASES: readonly (readonly [value: PropertyValue, plain: unknown])[] = [
  [{ $type: 'Integer', _value: '9007199254740993' }, '9007199254740993'],
  [{ $type: 'Float', _value: '2' }, 2],
  [{ $type: 'Float', _value: 'NaN' }, 'NaN'],
  [{ $type: 'Date', _value: '2024-11-05' }, '2024-11-05'],
  [{ $type: 'Base64', _value: 'AQI=' }, 'AQI='],
  [
    { $type: 'Point', _value: { srid: 4326, coordinates: [31.2, 30] } },
    { srid: 4326, coordinates: [31.2, 30] },
  ],
  [
    ['a', { $type: 'Float', _value: '1' }],
    ['a', 1],
  ],
  [{ $type: 'Map', _value: { a: [1] } }, { a: [1] }],
  ['text', 'text'],
  [null, null],
];

describe('a property for reading', () => {
  it.each(CASES)('%j', (value, plain) => {
    expect(plainProperty(value)).toEqual(plain);
  });
});
