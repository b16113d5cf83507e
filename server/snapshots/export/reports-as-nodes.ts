import type { SnapshotNode, SnapshotReport } from '../../../contract/snapshot.ts';
import type { SnapshotSource } from '../snapshot-source.ts';

/**
 * A snapshot's nodes as a store holds them, for formats that fill one: reports with what stands in
 * the document's list of reports, their texts only where they are wanted.
 */
export async function* storedNodes(
  snapshot: SnapshotSource,
  texts: boolean,
): AsyncGenerator<SnapshotNode> {
  const reports = new Map<string, SnapshotNode>();
  for await (const report of snapshot.reports()) {
    reports.set(report.id, reportNode(report, texts));
  }
  for await (const node of snapshot.nodes()) {
    const report = node.labels.includes('Report') ? reports.get(node.id) : undefined;
    if (report) reports.delete(node.id);
    yield report ? { ...node, properties: { ...report.properties, ...node.properties } } : node;
  }
  yield* reports.values();
}

function reportNode({ id, text, document, ...properties }: SnapshotReport, texts: boolean) {
  const own = { ...properties, ...(texts ? { text, document } : {}) };
  const there = Object.entries(own).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  return { id, labels: ['Report'], properties: Object.fromEntries(there) };
}

/** Whether a node is of the model, and so has its id as a property. */
export function isOfModel({ id }: Pick<SnapshotNode, 'id'>): boolean {
  return !id.startsWith('_:');
}
