import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { compareKeys, sortKey } from './compare-values.ts';

const words = new Intl.Collator('en').compare;
const compare = (a: TypedJson, b: TypedJson) => compareKeys(sortKey(a), sortKey(b), words);
const of = ($type: string, _value: unknown) => ({ $type, _value }) as TypedJson;

/** In ascending order, no two the same. */
const ORDERED: readonly (readonly [what: string, values: readonly TypedJson[]])[] = [
  [
    'integers and floats together, with every digit',
    [
      of('Float', '-Infinity'),
      of('Integer', '-9223372036854775808'),
      of('Float', '-1.5'),
      of('Integer', '9'),
      of('Float', '9.5'),
      of('Integer', '10'),
      of('Integer', '9007199254740992'),
      of('Integer', '9007199254740993'),
      of('Float', '1.0E30'),
      of('Float', 'Infinity'),
      of('Float', 'NaN'),
      of('Null', null),
    ],
  ],
  [
    'dates by time, before the year 0 and past 9999',
    ['-0044-03-15', '0000-01-01', '0999-12-31', '2024-11-05', '+12024-01-01'].map((iso) =>
      of('Date', iso),
    ),
  ],
  [
    'moments across their zones',
    [
      of('ZonedDateTime', '-0400-01-01T00:00:00Z[UTC]'),
      of('ZonedDateTime', '2024-11-05T01:00:00+02:00[Africa/Cairo]'),
      of('OffsetDateTime', '2024-11-05T00:00:00Z'),
      of('OffsetDateTime', '2024-11-05T00:00:00.000000001Z'),
      of('OffsetDateTime', '2024-11-04T23:00:00-05:00'),
    ],
  ],
  ['times across their offsets', [of('Time', '12:00:00+03:00'), of('Time', '10:00:00Z')]],
  [
    'durations by length',
    ['P-1D', 'PT0.5S', 'PT1M', 'P1D', 'P1M', 'P1Y'].map((iso) => of('Duration', iso)),
  ],
  ['texts as the language does', [of('String', 'a'), of('String', 'B'), of('String', 'é')]],
  [
    'lists item by item',
    [[], ['1'], ['1', '2'], ['2'], ['10']].map((items) =>
      of(
        'List',
        items.map((item) => of('Integer', item)),
      ),
    ),
  ],
  ['booleans', [of('Boolean', false), of('Boolean', true)]],
  [
    'kinds as Cypher does, null last',
    [
      of('Map', {}),
      of('Date', '2024-01-01'),
      of('String', ''),
      of('Integer', '1'),
      of('Null', null),
    ],
  ],
];

describe('compareKeys', () => {
  it.each(ORDERED)('orders %s', (_what, values) => {
    for (const [i, a] of values.entries()) {
      for (const [j, b] of values.entries()) {
        expect([a, b, Math.sign(compare(a, b))]).toEqual([a, b, Math.sign(i - j)]);
      }
    }
  });

  it('is an order, whatever the values', () => {
    const value: fc.Arbitrary<TypedJson> = fc.letrec<{ value: TypedJson }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant(of('Null', null)),
        fc.boolean().map((it) => of('Boolean', it)),
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((it) => of('Integer', `${it}`)),
        fc.double().map((it) => of('Float', String(it))),
        fc.string({ unit: 'grapheme' }).map((it) => of('String', it)),
        fc.array(tie('value'), { maxLength: 3 }).map((it) => of('List', it)),
      ),
    })).value;
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(compare(a, a)).toBe(0);
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
