import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../contract/evidence-span.ts';
import type { Span } from '../../contract/reports.ts';
import { curatedReport } from '../../tests/support/curated-subgraph.ts';
import { segmentText } from './segments.ts';

const span = (start: number, end: number, ...nodes: string[]): Span => ({
  start,
  end,
  nodes,
  relationships: [],
});
const textOf = (lines: ReturnType<typeof segmentText>) =>
  lines.map(({ segments }) => segments.map(({ text }) => text).join('')).join('\n');

describe('segments of a text', () => {
  it('splits nested and overlapping spans, the shortest one first', () => {
    const [line] = segmentText('abcdefgh', [
      span(0, 6, 'long'),
      span(2, 4, 'in'),
      span(5, 8, 'over'),
    ]);
    expect(
      line?.segments.map(({ text, spans }) => [text, spans.map(({ nodes }) => nodes[0])]),
    ).toEqual([
      ['ab', ['long']],
      ['cd', ['in', 'long']],
      ['e', ['long']],
      ['f', ['over', 'long']],
      ['gh', ['over']],
    ]);
  });

  it('counts code points, not UTF-16 units', () => {
    const [line] = segmentText('🕊️ قال 𝒳', [span(3, 6), span(7, 8)]);
    expect(line?.segments.map(({ text }) => text)).toEqual(['🕊️ ', 'قال', ' ', '𝒳']);
  });

  it('carries a span over a line break', () => {
    const lines = segmentText('one\ntwo', [span(2, 5, 'x')]);
    expect(
      lines.map(({ segments }) => segments.map(({ text, spans }) => [text, spans.length])),
    ).toEqual([
      [
        ['on', 0],
        ['e', 1],
      ],
      [
        ['t', 1],
        ['wo', 0],
      ],
    ]);
  });

  it('finds the titles of the shipped report and alters nothing', async () => {
    const { text, spans } = await curatedReport();
    const lines = segmentText(text, spans);
    expect(textOf(lines)).toBe(text);
    const titles = lines.filter(({ type }) => type === 'heading');
    expect(titles).toHaveLength(6);
    expect(titles[0]?.segments.map((segment) => segment.text).join('')).toBe(
      'الاتصال الهاتفي بين وزير الخارجية المصري والإيراني',
    );
    expect(lines.at(-1)?.type).toBe('paragraph');
  });

  it('keeps every text whole, each segment under exactly the spans that hold it', () => {
    const letters = fc.constantFrom('a', 'ب', '\n', ' ', '𝒳', '🕊', 'ً', '.');
    const texts = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''));
    const places = fc
      .tuple(fc.nat(45), fc.nat(45))
      .map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(texts, fc.array(places, { maxLength: 8 }), (text, spans) => {
        const lines = segmentText(text, spans);
        expect(textOf(lines)).toBe(text);
        for (const { segments } of lines) {
          for (const segment of segments) {
            expect(segment.text).toBe(sliceCodePoints(text, segment.start, segment.end));
            expect(segment.text).not.toBe('');
            const holding = spans.filter(
              ({ start, end }) => start <= segment.start && segment.end <= end,
            );
            expect(new Set(segment.spans)).toEqual(new Set(holding));
            const touching = spans.filter(
              ({ start, end }) => start < segment.end && segment.start < end,
            );
            expect(touching).toHaveLength(holding.length);
          }
        }
      }),
    );
  });
});
