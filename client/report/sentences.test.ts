import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf } from './sentences.ts';

const quotes = (text: string, ...marked: string[]) => {
  const points = Array.from(text);
  const spans = marked.map((words) => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    return { start, end: start + Array.from(words).length };
  });
  return quotesOf(points, spans).map(({ start, end, marks }) => [
    points.slice(start, end).join(''),
    ...marks.map((mark) => points.slice(mark.start, mark.end).join('')),
  ]);
};

describe('the sentences that say so', () => {
  it('shows the whole sentence around what was marked', () => {
    expect(quotes('أول جملة. ثاني جملة هنا، وتتمة. ثالث.', 'جملة هنا')).toEqual([
      ['ثاني جملة هنا، وتتمة.', 'جملة هنا'],
    ]);
  });

  it('ends at a line, and keeps a closing quotation mark', () => {
    expect(quotes('عنوان\nقال «نعم.» ثم مضى.\nآخر', 'نعم', 'عنوان')).toEqual([
      ['عنوان', 'عنوان'],
      ['قال «نعم.»', 'نعم'],
    ]);
  });

  it('does not take a number or a dotted name for the end', () => {
    expect(quotes('It rose by 3.5 percent. Then it fell.', '3.5')).toEqual([
      ['It rose by 3.5 percent.', '3.5'],
    ]);
  });

  it('tells a sentence once, with all that is marked in it', () => {
    expect(quotes('𝒳 met Y in Z. End.', '𝒳', 'Y', 'Y in Z')).toEqual([
      ['𝒳 met Y in Z.', '𝒳', 'Y in Z'],
    ]);
  });

  it('keeps together what a mark reaches over', () => {
    expect(quotes('One. Two. Three.', 'ne. Tw')).toEqual([['One. Two.', 'ne. Tw']]);
  });

  it('always holds the marks, in order, inside the text', () => {
    const points = fc.array(fc.constantFrom('a', '.', ' ', '\n', '»', '🕊'), { minLength: 1 });
    const places = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 8 })));
    fc.assert(
      fc.property(points, places, (text, at) => {
        const spans = at.map(([start, length]) => ({
          start,
          end: Math.min(start + length, text.length),
        }));
        let before = 0;
        for (const { start, end, marks } of quotesOf(text, spans)) {
          expect(start).toBeGreaterThanOrEqual(before);
          for (const mark of marks) {
            expect(start).toBeLessThanOrEqual(mark.start);
            expect(mark.end).toBeLessThanOrEqual(end);
          }
          before = end;
        }
      }),
    );
  });
});
