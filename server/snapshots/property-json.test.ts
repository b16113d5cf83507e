import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PropertyValue, propertyValueSchema } from '../../contract/property-value.ts';
import type { Value } from '../store/value.ts';
import { fromPropertyJson, toPropertyJson } from './property-json.ts';

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double(),
  fc.integer(),
  fc.uint8Array({ maxLength: 20 }),
  fc.constantFrom<Value>(
    { $type: 'Date', iso: '-0044-03-15' },
    { $type: 'LocalTime', iso: '12:30:15.100200307' },
    { $type: 'ZonedDateTime', iso: '2024-01-01T00:00:00+02:00[Africa/Cairo]' },
    { $type: 'Duration', iso: 'P1Y2M3DT4H5M-6.5S' },
    { $type: 'Point', srid: 9157, coordinates: [1.5, -2, 3.25] },
  ),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 5 }),
  fc
    .array(fc.tuple(fc.string(), scalar), { maxLength: 4 })
    .map((entries) => new Map(entries.filter(([name]) => name !== '__proto__'))),
);

describe('a property in a snapshot', () => {
  it('keeps its value and type through canonical JSON', () => {
    fc.assert(
      fc.property(value, (before) => {
        const text = canonicalize(toPropertyJson(before)) ?? '';
        const after = propertyValueSchema.parse(JSON.parse(text)) as PropertyValue;
        expect(fromPropertyJson(after)).toEqual(before);
      }),
    );
  });

  it('is plain where JSON loses nothing', () => {
    const plain: readonly (readonly [Value, unknown])[] = [
      [5n, 5],
      [1.5, 1.5],
      ['ا', 'ا'],
      [2, { $type: 'Float', _value: '2' }],
      [-0, { $type: 'Float', _value: '-0' }],
      [2n ** 53n, { $type: 'Integer', _value: '9007199254740992' }],
    ];
    for (const [of, json] of plain) expect(toPropertyJson(of)).toEqual(json);
  });

  it.each([
    { $type: 'Integer', _value: '9223372036854775808' },
    { $type: 'Date', _value: 'yesterday' },
    { $type: 'Node', _value: {} },
    { $type: 'Map', _value: {}, more: 1 },
    { a: 1 },
  ])('is refused as %j', (json) => {
    expect(propertyValueSchema.safeParse(json).success).toBe(false);
  });
});
