import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointText } from './code-point-text.ts';

describe('CodePointText', () => {
  it('cuts as an array of code points would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, start, length) => {
        const all = Array.from(text);
        const cut = new CodePointText(text);
        expect(cut.length).toBe(all.length);
        expect(cut.slice(start, start + length)).toBe(all.slice(start, start + length).join(''));
      }),
    );
  });

  it('finds the nearest place of a quote, in code points', () => {
    const text = new CodePointText('😀 لقاء 😀 لقاء');
    expect(text.findNearest('لقاء', 0)).toBe(2);
    expect(text.findNearest('لقاء', 8)).toBe(9);
    expect(text.findNearest('غائب', 0)).toBeUndefined();
  });
});
