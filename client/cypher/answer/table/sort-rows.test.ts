import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { sortRows } from './sort-rows.ts';

const words = new Intl.Collator('en').compare;
const cell = (value: number | null): TypedJson =>
  value === null ? { $type: 'Null', _value: null } : { $type: 'Integer', _value: String(value) };

describe('sortRows', () => {
  it('sorts as a stable sort does, null last both ways', async () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(values, fc.boolean(), async (column, descending) => {
        const rows = column.map((value) => [cell(value)]);
        const wanted = column
          .map((value, at) => ({ value, at }))
          .sort((a, b) => {
            if (a.value === null || b.value === null) {
              return Number(a.value === null) - Number(b.value === null) || a.at - b.at;
            }
            return (descending ? b.value - a.value : a.value - b.value) || a.at - b.at;
          })
          .map(({ at }) => at);
        expect([...(await sortRows(rows, { column: 0, descending }, words))]).toEqual(wanted);
      }),
    );
  });

  it('lets other work have its turn meanwhile, and stops when it is told to', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [cell((at * 7919) % 60_000)]);
    const controller = new AbortController();
    const sorting = sortRows(rows, { column: 0, descending: false }, words, controller.signal);
    setTimeout(() => controller.abort(new Error('enough')), 1);
    await expect(sorting).rejects.toThrow('enough');
  });
});
