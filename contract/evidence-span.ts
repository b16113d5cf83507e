/** Places in a report's text, without a validator, so that the page can use them. */

export interface EvidenceSpan {
  readonly reportId: string;
  /** Code points from 0, inclusive. */
  readonly start: number;
  /** Code points from 0, exclusive. */
  readonly end: number;
}

/** Writes a span as stored. */
export function formatEvidence({ reportId, start, end }: EvidenceSpan): string {
  return `${reportId}#char=${start},${end}`;
}

/** Reads a stored span; undefined when the text is not one. */
export function parseEvidence(evidence: string): EvidenceSpan | undefined {
  const match = /^([a-z0-9][a-z0-9-]*)#char=(\d+),(\d+)$/u.exec(evidence);
  if (!match) return undefined;
  const [, reportId = '', start, end] = match;
  return { reportId, start: Number(start), end: Number(end) };
}

/** The part of a text between two code point positions. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}
