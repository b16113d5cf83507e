import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askable, MOST } from './fetch-graph.ts';

it('asks for as many ids as an address can hold, the first ones', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), (ids) => {
      const asked = askable(ids);
      expect(ids.slice(0, asked.length)).toEqual(asked);
      expect(encodeURIComponent(asked.join(',')).length).toBeLessThanOrEqual(10_000);
    }),
  );
  expect(askable(['a', 'b'])).toEqual(['a', 'b']);
  const many = Array.from({ length: 5000 }, (_, n) => String(n % 10));
  expect(askable(many).length).toBeLessThanOrEqual(MOST);
  expect(askable(many).length).toBeGreaterThan(1500);
  expect(askable(['x'.repeat(20_000), 'b'])).toEqual([]);
});
