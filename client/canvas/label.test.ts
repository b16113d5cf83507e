import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOfText, isolate, wrap } from './label.ts';

const measure = (text: string) => Array.from(text).length * 10;

describe('isolate', () => {
  it('keeps a line in its own direction', () => {
    expect(isolate('قمة (BRICS)', 'rtl')).toBe('\u2067قمة (BRICS)\u2069');
    expect(isolate('BRICS summit', 'ltr')).toBe('\u2066BRICS summit\u2069');
  });
});

describe('directionOfText', () => {
  it.each([
    ['«بريكس»', 'rtl'],
    ['11 عامًا', 'rtl'],
    ['BRICS بريكس', 'ltr'],
    ['2024', 'ltr'],
  ] as const)('of %s is %s', (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });
});

describe('wrap', () => {
  it('breaks into lines of about equal length', () => {
    expect(wrap('aaa bbb ccc ddd', { measure, maxWidth: 120, maxLines: 3 })).toEqual([
      'aaa bbb',
      'ccc ddd',
    ]);
  });

  it('keeps «عبد» with the name it belongs to', () => {
    expect(wrap('اتصال بدر عبد العاطي', { measure, maxWidth: 140, maxLines: 3 })).toEqual([
      'اتصال بدر',
      'عبد\u00a0العاطي',
    ]);
  });

  it('ends in an ellipsis what does not fit', () => {
    expect(wrap('aaaa bbbb cccc dddd', { measure, maxWidth: 50, maxLines: 2 })).toEqual([
      'aaaa',
      'bbbb…',
    ]);
  });

  it('never makes a line wider or a line more than it may', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, maxLines) => {
          const lines = wrap(text, { measure, maxWidth: 120, maxLines });
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(120);
        },
      ),
    );
  });
});
