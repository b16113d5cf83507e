import { expect, it } from 'vitest';
import { firstDay, lastDay } from './date-boundary.ts';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-04', '2024-04-01', '2024-04-30'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-10-24', '2024-10-24', '2024-10-24'],
  ['0050-02', '0050-02-01', '0050-02-28'],
])('%s is from %s to %s', (boundary, first, last) => {
  expect(firstDay(boundary)).toBe(first);
  expect(lastDay(boundary)).toBe(last);
});
