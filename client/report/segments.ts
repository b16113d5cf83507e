import type { Span } from '../../contract/reports.ts';

/** A stretch of text under the same spans, shortest span first; none where nothing is supported. */
export interface Segment {
  /** Code points from 0. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A line of the report. */
export interface Line {
  readonly type: 'heading' | 'paragraph';
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** Code points; a title is shorter. */
const LONGEST_HEADING = 90;

/**
 * Cuts a text into lines and these into segments at every beginning and end of a span. Nothing is
 * altered: the segments' texts, joined, with a line feed between lines, are the text. Spans reach
 * over lines; parts of them outside the text are left out.
 */
export function segmentText(text: string, spans: readonly Span[]): readonly Line[] {
  const points = Array.from(text);
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byStart = spans
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  let open: Span[] = [];
  let nextSpan = 0;
  let nextCut = 0;

  const lines: Line[] = [];
  for (const { start, end } of lineRanges(points)) {
    const segments: Segment[] = [];
    let at = start;
    while (at < end) {
      while ((cuts[nextCut] ?? Infinity) <= at) nextCut += 1;
      const until = Math.min(end, cuts[nextCut] ?? Infinity);
      for (; (byStart[nextSpan]?.start ?? Infinity) <= at; nextSpan += 1) {
        open.push(byStart[nextSpan] as Span);
      }
      open = open.filter((span) => span.end > at);
      segments.push({
        start: at,
        end: until,
        text: points.slice(at, until).join(''),
        spans: open.toSorted((a, b) => a.end - a.start - (b.end - b.start)),
      });
      at = until;
    }
    lines.push({ type: 'paragraph', start, segments });
  }
  return lines.map((line, index) =>
    isHeading(lines, index) ? { ...line, type: 'heading' } : line,
  );
}

/** Whether a segment and a stretch of the text have a part in common. */
export function overlaps(
  segment: Pick<Segment, 'start' | 'end'>,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return segment.start < end && start < segment.end;
}

function lineRanges(points: readonly string[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  points.forEach((point, index) => {
    if (point !== '\n') return;
    ranges.push({ start, end: index });
    start = index + 1;
  });
  return [...ranges, { start, end: points.length }];
}

// A title stands alone on a short line, ends without punctuation and has something under it.
function isHeading(lines: readonly Line[], index: number): boolean {
  const words = wordsOf(lines[index]);
  const following = wordsOf(lines.slice(index + 1).find((line) => line.segments.length > 0));
  return (
    words !== '' &&
    following !== '' &&
    Array.from(words).length <= LONGEST_HEADING &&
    !/[.!?؟؛:،,;…"»”)]$/u.test(words)
  );
}

function wordsOf(line: Line | undefined): string {
  return (line?.segments ?? [])
    .map(({ text }) => text)
    .join('')
    .trim();
}
