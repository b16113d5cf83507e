import fc from 'fast-check';
import { beforeAll, expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { Temporal, TemporalType, Value } from '../../server/store/value.ts';
import { askOne } from './answers.ts';
import { contract } from './contract.ts';

const RUNS = { numRuns: 60 };

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const integer = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const float = fc.double({ noNaN: true });
const withoutFloats: fc.Arbitrary<Value> = fc.oneof(fc.constant(null), fc.boolean(), integer, text);
const scalar: fc.Arbitrary<Value> = fc.oneof(withoutFloats, float, fc.integer());

/** Lists and maps of these, in each other. */
function nested(leaf: fc.Arbitrary<Value>, key: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  return fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map((entries): Value => new Map(entries)),
    ),
  })).value;
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');
const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const fraction = (unit: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: Math.floor(999_999_999 / unit) })
    .map((count) => (count === 0 ? '' : `.${pad(count * unit, 9).replace(/0+$/, '')}`));
const clock = (unit: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 23 }),
      fc.nat({ max: 59 }),
      fc.nat({ max: 59 }),
      fraction(unit),
    )
    .map(([h, m, s, f]) => `${pad(h)}:${pad(m)}:${pad(s)}${f}`);
const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.nat({ max: 17 }), fc.nat({ max: 59 }))
  .map(([sign, h, m]) => (h + m === 0 ? 'Z' : `${sign}${pad(h)}:${pad(m)}`));
const of = ($type: TemporalType, iso: fc.Arbitrary<string>): fc.Arbitrary<Temporal> =>
  iso.map((each) => ({ $type, iso: each }));
const dates = of('Date', day);
const times = [
  of('LocalTime', clock(1)),
  of(
    'Time',
    fc.tuple(clock(1), offset).map((parts) => parts.join('')),
  ),
];
const moments = (unit: number): fc.Arbitrary<Temporal>[] => [
  of(
    'LocalDateTime',
    fc.tuple(day, clock(unit)).map((parts) => parts.join('T')),
  ),
  of(
    'OffsetDateTime',
    fc.tuple(day, clock(unit), offset).map(([d, c, o]) => `${d}T${c}${o}`),
  ),
];
const toTheMicrosecond = fc.oneof(dates, ...times, ...moments(1_000));

contract('random values', (test, open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  });

  const comeBack = (values: fc.Arbitrary<Value>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(values, async (value) => {
        expect(await askOne(store, 'RETURN $value', { value })).toStrictEqual(value);
      }),
      RUNS,
    );

  test('come back as they went, as parameters', () => comeBack(scalar));

  test('come back as they went, nested, without floats', () =>
    comeBack(nested(withoutFloats, fc.stringMatching(/^[a-z]{1,4}$/))));

  test('come back as they went, nested in any way', () =>
    comeBack(nested(scalar, fc.oneof(text, fc.constantFrom('__proto__', '$type')))));

  test('come back as they went, from properties', async () => {
    const storable = fc.oneof(
      scalar,
      fc.array(text, { maxLength: 4 }),
      fc.array(integer, { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(storable, async (value) => {
        const statement = "MERGE (t:Topic {id: 'x'}) SET t.value = $value";
        await store.write((tx) => tx.run(statement, { value }));
        const read = 'MATCH (t:Topic) RETURN t.value';
        expect(await askOne(store, read)).toStrictEqual(value);
      }),
      RUNS,
    );
  });

  test('keep dates, times and moments to the microsecond', () => comeBack(toTheMicrosecond));

  test('keep moments to the nanosecond', () => comeBack(fc.oneof(...moments(1))));

  test("write temporal values as Cypher's own toString() does", async () => {
    await fc.assert(
      fc.asyncProperty(toTheMicrosecond, async (value) => {
        expect(await askOne(store, 'RETURN toString($value)', { value })).toBe(value.iso);
      }),
      RUNS,
    );
  });
});
