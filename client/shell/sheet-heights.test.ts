import { describe, expect, it } from 'vitest';
import { nearestHeight, stepHeight } from './sheet-heights.ts';

describe('heights of the sheet', () => {
  it('comes to rest at the nearest', () => {
    expect([0, 0.2, 0.4, 0.6, 0.8, 1].map(nearestHeight)).toEqual([
      'low',
      'low',
      'half',
      'half',
      'full',
      'full',
    ]);
  });

  it('goes up and down, and stays at the ends', () => {
    expect(stepHeight('low', 1)).toBe('half');
    expect(stepHeight('half', 1)).toBe('full');
    expect(stepHeight('full', 1)).toBe('full');
    expect(stepHeight('low', -1)).toBe('low');
  });
});
