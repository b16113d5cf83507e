import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stagingFolder } from '../../tests/support/staging-folder.ts';
import { SortedLines } from './sorted-lines.ts';

it('gives the same order however much it holds in memory', async () => {
  const folder = await stagingFolder();
  let run = 0;
  const unit = fc.constantFrom(...'ab\tلق\u{1f600}\n"\uffee');
  const line = fc.string({ unit }).map((text) => JSON.stringify(text));
  const keyed = fc.record({ key: fc.string({ unit, maxLength: 3 }), line });
  await fc.assert(
    fc.asyncProperty(
      fc.array(keyed, { maxLength: 60 }),
      fc.integer({ min: 100, max: 600 }),
      async (items, units) => {
        run += 1;
        const lines = new SortedLines(folder, `run-${run}`, units);
        for (const item of items) await lines.add(item);
        const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
        const sorted = [...items].sort((a, b) => order(a.key, b.key) || order(a.line, b.line));
        const read = [];
        for await (const item of lines.read()) read.push(item);
        expect(read).toEqual(sorted);
      },
    ),
    { numRuns: 10, endOnFailure: true },
  );
});
