import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { SnapshotReport } from '../../../contract/snapshot.ts';
import {
  CHECKSUM_END,
  CHECKSUM_START,
  type DocumentParts,
  documentText,
  HASHED_START,
} from '../document-text.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * The snapshot document itself, canonical bytes and all: it can be opened here again. Without the
 * reports' texts it is another document than the one that is kept, with a checksum of its own.
 */
export const json: ExportFormat = {
  mediaType: 'application/vnd.liqa.snapshot+json',
  extension: 'liqa.json',
  async *write(snapshot, { texts }) {
    if (texts && snapshot.bytes) {
      yield* snapshot.bytes();
      return;
    }
    yield `${CHECKSUM_START}${await checksumOf(snapshot, texts)}${CHECKSUM_END}`;
    yield* documentText(partsOf(snapshot, texts));
  },
};

/** The checksum of the document that holds this. */
export async function checksumOf(snapshot: SnapshotSource, texts: boolean): Promise<string> {
  // With bytes of its own it is the document that has it.
  if (texts && snapshot.bytes) return snapshot.head.checksum;
  const hash = createHash('sha256').update(HASHED_START);
  for await (const text of documentText(partsOf(snapshot, texts))) hash.update(text, 'utf8');
  return hash.digest('hex');
}

function partsOf(snapshot: SnapshotSource, texts: boolean): DocumentParts {
  const { checksum: _, ...head } = snapshot.head;
  return {
    head,
    nodes: written(snapshot.nodes()),
    relationships: written(snapshot.relationships()),
    reports: written(texts ? snapshot.reports() : withoutTexts(snapshot.reports())),
  };
}

async function* withoutTexts(reports: AsyncIterable<SnapshotReport>) {
  for await (const { text: _, ...report } of reports) yield report;
}

async function* written(elements: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const element of elements) yield canonicalize(element) ?? '';
}
