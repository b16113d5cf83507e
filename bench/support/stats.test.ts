import { describe, expect, it } from 'vitest';
import { median, percentile } from './stats.ts';

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0.95, 4],
    [[5], 0.95, 5],
  ])('of %j at %d is %d', (samples, share, value) => {
    expect(percentile(samples, share)).toBe(value);
  });

  it('refuses nothing at all', () => {
    expect(() => median([])).toThrow();
  });
});
