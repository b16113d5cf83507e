import type { Snapshot } from '../../contract/snapshot.ts';
import type { ExportFormat, ExportOptions } from '../../server/snapshots/export/export-format.ts';
import type { SnapshotSource } from '../../server/snapshots/snapshot-source.ts';

type Content = Pick<Snapshot['graph'], 'nodes' | 'relationships'> &
  Partial<Pick<Snapshot, 'reports' | 'view'>>;

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A snapshot that no store holds, to export what no report would say. */
export function snapshotInMemory(content: Content): SnapshotSource {
  const { nodes, relationships, reports = [], view } = content;
  return {
    head: {
      format: 'liqa-snapshot',
      version: 1,
      kind: 'view',
      taken: '2026-01-02T03:04:05Z',
      store: { kind: 'embedded', version: '1' },
      checksum: '0'.repeat(64),
      ...(view ? { view } : {}),
    },
    counts: {
      nodes: nodes.length,
      relationships: relationships.length,
      reports: reports.length,
    },
    nodes: () => each(nodes),
    relationships: () => each(relationships),
    reports: () => each(reports),
  };
}

const OPTIONS: ExportOptions = { language: 'en', texts: true, colourScheme: 'light', scale: 1 };

export async function exported(
  format: ExportFormat,
  snapshot: SnapshotSource,
  options: Partial<ExportOptions> = {},
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of format.write(snapshot, { ...OPTIONS, ...options })) {
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}
