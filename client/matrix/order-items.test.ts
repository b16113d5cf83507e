import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATRIX_ORDERS } from '../workspace/types.ts';
import { orderItems } from './order-items.ts';

const item = (id: string, states: string[] = []) => ({
  id,
  nameAr: null,
  nameEn: id.toUpperCase(),
  meetings: 1,
  states,
});
const compare = new Intl.Collator('en').compare;
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const order = (
  items: ReturnType<typeof item>[],
  by: (typeof MATRIX_ORDERS)[number],
  cells: { a: string; b: string; count: number }[] = [],
) => idsOf(orderItems({ items, cells }, by, (one) => one.nameEn ?? '', compare));

describe("the matrix's order", () => {
  it('is by name, or by state with the unknown last', () => {
    const items = [item('c', ['EG']), item('a'), item('b', ['IR']), item('d', ['EG'])];
    expect(order(items, 'name')).toEqual(['a', 'b', 'c', 'd']);
    expect(order(items, 'state')).toEqual(['c', 'd', 'b', 'a']);
  });

  it('puts those who met each other side by side', () => {
    const items = ['a', 'x', 'b', 'y'].map((id) => item(id));
    const cells = [
      { a: 'a', b: 'b', count: 4 },
      { a: 'x', b: 'y', count: 3 },
    ];
    const ids = order(items, 'cluster', cells);
    expect(Math.abs(ids.indexOf('a') - ids.indexOf('b'))).toBe(1);
    expect(Math.abs(ids.indexOf('x') - ids.indexOf('y'))).toBe(1);
  });

  it('neither loses nor doubles anybody', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 }),
        fc.constantFrom(...MATRIX_ORDERS),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 }))),
        (ids, by, met) => {
          const cells = met.flatMap(([a, b, count]) => {
            const [one, other] = [ids[a], ids[b]];
            return one !== undefined && other !== undefined && one < other
              ? [{ a: one, b: other, count }]
              : [];
          });
          expect(
            order(
              ids.map((id) => item(id)),
              by,
              cells,
            ).sort(),
          ).toEqual(ids.sort());
        },
      ),
    );
  });
});
