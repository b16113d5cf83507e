import { createHash } from 'node:crypto';
import {
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  type SnapshotHead,
  type SnapshotNode,
  type SnapshotRelationship,
  type SnapshotReport,
  snapshotHeadSchema,
} from '../../contract/snapshot.ts';
import { documentParts, itemsOf, LISTS, type OpenDocument } from './document-parts.ts';
import { CHECKSUM_END, CHECKSUM_LENGTH, CHECKSUM_START, HASHED_START } from './document-text.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/**
 * Opens a document that this program wrote: reads it once to see that no byte of it changed.
 *
 * @throws SnapshotError `damaged-snapshot` or `newer-snapshot`
 */
export async function readDocument(open: OpenDocument): Promise<SnapshotSource> {
  const hash = createHash('sha256').update(HASHED_START);
  const counts = { nodes: 0, relationships: 0, reports: 0 };
  const head: Record<string, unknown> = {};
  let skip = CHECKSUM_START.length + CHECKSUM_LENGTH + CHECKSUM_END.length;
  try {
    for await (const { chunk, parts } of documentParts(open)) {
      hash.update(chunk.subarray(skip));
      skip = Math.max(0, skip - chunk.length);
      for (const { of, pointer, bytes } of parts) {
        const list = LIST_NAMES.find((name) => LISTS[name] === of);
        if (list) counts[list] += 1;
        else head[pointer.slice(1)] = JSON.parse(bytes.toString('utf8'));
      }
    }
  } catch (error) {
    const faulty = error instanceof SnapshotError && error.reason === 'faults';
    throw faulty || error instanceof SyntaxError ? damaged(error) : error;
  }
  refuseNewer(head);
  const parsed = snapshotHeadSchema.safeParse(head);
  if (!parsed.success || hash.digest('hex') !== parsed.data.checksum) throw damaged(parsed.error);
  return sourceOf(open, parsed.data, counts);
}

const LIST_NAMES = ['nodes', 'relationships', 'reports'] as const;

export function sourceOf(
  open: OpenDocument,
  head: SnapshotHead,
  counts: SnapshotSource['counts'],
): SnapshotSource {
  return {
    head,
    counts,
    nodes: () => itemsOf<SnapshotNode>(open, 'nodes'),
    relationships: () => itemsOf<SnapshotRelationship>(open, 'relationships'),
    reports: () => itemsOf<SnapshotReport>(open, 'reports'),
    bytes: () => bytesOf(open),
  };
}

async function* bytesOf(open: OpenDocument): AsyncGenerator<Uint8Array> {
  yield* await open();
}

/** A document of a later version says so before anything else is asked of it. */
export function refuseNewer({ format, version }: Readonly<Record<string, unknown>>): void {
  if (format === SNAPSHOT_FORMAT && typeof version === 'number' && version > SNAPSHOT_VERSION) {
    throw new SnapshotError('newer', String(version));
  }
}

function damaged(cause: unknown): SnapshotError {
  return new SnapshotError('damaged', '', { cause });
}
