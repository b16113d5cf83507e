import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, letterMask, mayBeSlip } from './slip.ts';

describe('isOneSlip', () => {
  it.each([
    ['araghchi', 'araghci'],
    ['araghchi', 'araghhchi'],
    ['araghchi', 'arajhchi'],
    ['araghchi', 'argahchi'],
    ['عراقجي', 'عراقي'],
  ])('%s and %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ['araghchi', 'araghchi'],
    ['araghchi', 'aragchhi2'],
    ['abcde', 'cbade'],
    ['abcde', 'badce'],
    ['abcde', 'abc'],
  ])('not %s and %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
  });

  it('is never refused by the letters alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        if (isOneSlip(a, b)) expect(mayBeSlip(letterMask(a), letterMask(b))).toBe(true);
      }),
    );
  });
});
