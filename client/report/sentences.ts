import type { EvidenceSpan } from '../../contract/evidence-span.ts';

/** A sentence of a report and the stretches of it that are evidence. Code points from 0. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const ENDS = /[.!?؟…]/u;
const AFTER_END = /[\s»”"’)\]]/u;

/**
 * The sentences that hold these spans, in the order of the text, each once; spans that reach over
 * several sentences keep them together.
 */
export function quotesOf(
  points: readonly string[],
  spans: readonly Pick<EvidenceSpan, 'start' | 'end'>[],
): readonly Quote[] {
  const quotes: { start: number; end: number; marks: { start: number; end: number }[] }[] = [];
  const ordered = spans
    .filter(({ start, end }) => start < end && start < points.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of ordered) {
    const [from, to] = [beginning(points, start), ending(points, end)];
    const last = quotes.at(-1);
    if (last && from < last.end) {
      last.end = Math.max(last.end, to);
      const mark = last.marks.at(-1);
      if (mark && start <= mark.end) mark.end = Math.max(mark.end, end);
      else last.marks.push({ start, end });
    } else quotes.push({ start: from, end: to, marks: [{ start, end }] });
  }
  return quotes;
}

function beginning(points: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && !isBetween(points, from)) from -= 1;
  while (from < at && /\s/u.test(points[from] ?? '')) from += 1;
  return from;
}

function ending(points: readonly string[], at: number): number {
  let to = Math.min(at, points.length);
  while (to < points.length && !isBetween(points, to)) to += 1;
  while (to > at && /\s/u.test(points[to - 1] ?? '')) to -= 1;
  return to;
}

// Between two sentences: at a line's end, or after a full stop and what closes with it.
function isBetween(points: readonly string[], at: number): boolean {
  if (points[at] === '\n' || points[at - 1] === '\n') return true;
  if (!AFTER_END.test(points[at - 1] ?? '') && !ENDS.test(points[at - 1] ?? '')) return false;
  let before = at - 1;
  while (AFTER_END.test(points[before] ?? '') && !/\s/u.test(points[before] ?? '')) before -= 1;
  return ENDS.test(points[before] ?? '') && /\s/u.test(points[at] ?? ' ');
}
