import { describe, expect, it } from 'vitest';
import { monthsBetween, partOfMonths, spanOf } from './span-of.ts';

describe('when a meeting may have been', () => {
  it('is from its first possible day to the end of its last', () => {
    expect(spanOf({ earliest: '2024-11-01', latest: '2024-11-30' })).toEqual({
      from: Date.UTC(2024, 10, 1),
      to: Date.UTC(2024, 11, 1),
    });
  });

  it('is a day where only one end is known, and unknown without a date', () => {
    const day = { from: Date.UTC(2024, 0, 2), to: Date.UTC(2024, 0, 3) };
    expect(spanOf({ earliest: '2024-01-02', latest: null })).toEqual(day);
    expect(spanOf({ earliest: null, latest: null })).toBe(undefined);
  });

  it('is placed on months of one width, whatever their days', () => {
    const months = ['2023-12', '2024-01', '2024-02'];
    expect(partOfMonths(Date.UTC(2023, 11, 1), months)).toBe(0);
    expect(partOfMonths(Date.UTC(2024, 2, 1), months)).toBe(1);
    expect(partOfMonths(Date.UTC(2024, 0, 1), months)).toBeCloseTo(1 / 3);
  });

  it('lists months over a change of year', () => {
    expect(monthsBetween(Date.UTC(2023, 10, 20), Date.UTC(2024, 0, 2))).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
    ]);
  });
});
