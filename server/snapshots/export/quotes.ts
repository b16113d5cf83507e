import type { EvidenceSpan } from '../../../contract/evidence-span.ts';
import type { SnapshotSource } from '../snapshot-source.ts';

export type QuoteOf = (span: EvidenceSpan) => string | undefined;

/** Finds passages in a snapshot's reports. Holds the reports' texts, and nothing of the graph. */
export async function quotesOf(snapshot: SnapshotSource): Promise<QuoteOf> {
  const texts = new Map<string, string | readonly string[]>();
  for await (const { id, text } of snapshot.reports()) {
    if (text === undefined) continue;
    // Code points are counted; without surrogates they are what a string counts.
    texts.set(id, /[\ud800-\udfff]/.test(text) ? Array.from(text) : text);
  }
  return ({ reportId, start, end }) => {
    const part = texts.get(reportId)?.slice(start, end);
    return typeof part === 'object' ? part.join('') : part;
  };
}
