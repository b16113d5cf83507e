import { describe, expect, it } from 'vitest';
import { DEFAULT_WIDTHS, readWidths, resized, WIDEST, writeWidths } from './column-widths.ts';

describe('widths of the columns', () => {
  it('keeps a column between its bounds and leaves room for the middle', () => {
    expect(resized(DEFAULT_WIDTHS, 'finder', 0.3)).toEqual({ ...DEFAULT_WIDTHS, finder: 0.3 });
    expect(resized(DEFAULT_WIDTHS, 'finder', 0).finder).toBeGreaterThan(0.1);
    expect(resized(DEFAULT_WIDTHS, 'finder', 1).finder).toBe(WIDEST);
    const { finder, report } = resized({ finder: 0.45, report: 0.3 }, 'report', 0.45);
    expect(1 - finder - report).toBeCloseTo(0.2);
  });

  it('remembers what it wrote', () => {
    const widths = resized(DEFAULT_WIDTHS, 'report', 0.4);
    expect(readWidths(writeWidths(widths))).toEqual(widths);
  });

  it.each([null, '', '0.3', 'a b', '-1 0.2', '0.2 0.3 0.4'])(
    'takes %j for nothing',
    (remembered) => {
      expect(readWidths(remembered)).toEqual(DEFAULT_WIDTHS);
    },
  );
});
