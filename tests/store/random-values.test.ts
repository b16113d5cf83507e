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
const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  integer,
  float,
  fc.integer(),
  text,
);

const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', '$type')), tie('value')), {
        maxLength: 4,
      })
      .map((entries): Value => new Map(entries)),
  ),
}));

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');
const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const fraction = fc
  .integer({ min: 0, max: 999_999_999 })
  .map((nanos) => (nanos === 0 ? '' : `.${pad(nanos, 9).replace(/0+$/, '')}`));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }), fraction)
  .map(([h, m, s, f]) => `${pad(h)}:${pad(m)}:${pad(s)}${f}`);
const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.nat({ max: 17 }), fc.nat({ max: 59 }))
  .map(([sign, h, m]) => (h + m === 0 ? 'Z' : `${sign}${pad(h)}:${pad(m)}`));
const of = ($type: TemporalType, iso: fc.Arbitrary<string>): fc.Arbitrary<Temporal> =>
  iso.map((each) => ({ $type, iso: each }));
const temporal: fc.Arbitrary<Temporal> = fc.oneof(
  of('Date', day),
  of('LocalTime', clock),
  of(
    'Time',
    fc.tuple(clock, offset).map((parts) => parts.join('')),
  ),
  of(
    'LocalDateTime',
    fc.tuple(day, clock).map((parts) => parts.join('T')),
  ),
  of(
    'OffsetDateTime',
    fc.tuple(day, clock, offset).map(([d, c, o]) => `${d}T${c}${o}`),
  ),
);

contract('random values', (test, open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  });

  test('come back as they went, as parameters', async () => {
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        expect(await askOne(store, 'RETURN $value', { value })).toStrictEqual(value);
      }),
      RUNS,
    );
  });

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

  test('keep temporal values to the nanosecond', async () => {
    await fc.assert(
      fc.asyncProperty(temporal, async (value) => {
        expect(await askOne(store, 'RETURN $value', { value })).toStrictEqual(value);
      }),
      RUNS,
    );
  });

  test("write temporal values as Cypher's own toString() does", async () => {
    await fc.assert(
      fc.asyncProperty(temporal, async (value) => {
        expect(await askOne(store, 'RETURN toString($value)', { value })).toBe(value.iso);
      }),
      RUNS,
    );
  });
});
