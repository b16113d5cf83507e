import { kindOf } from '../../../contract/model.ts';
import type { SnapshotNode, SnapshotReport } from '../../../contract/snapshot.ts';
import { isContentId } from '../snapshot-element.ts';
import type { SnapshotSource } from '../snapshot-source.ts';

/**
 * A view read from another program's file, as a store is to hold it:
 *
 * - A node that is not of the model has properties there and nothing else: its id in the file is one
 *   of them, so that it can be asked for and stays apart from others.
 * - A report whose text is there is a node, too, so that what the evidence cites can be read.
 */
export function asStored(source: SnapshotSource): SnapshotSource {
  const stored = new Set<string>();
  return {
    ...source,
    async *nodes() {
      const reports = await readable(source);
      for await (const node of source.nodes()) {
        if (kindOf(node.labels) === 'Report') {
          reports.delete(node.id);
          stored.add(node.id);
        }
        yield withOwnId(node);
      }
      for (const report of reports.values()) {
        stored.add(report.id);
        yield report;
      }
    },
    async *reports() {
      for await (const report of source.reports()) if (stored.has(report.id)) yield report;
    },
  };
}

function withOwnId(node: SnapshotNode): SnapshotNode {
  const { id, labels, properties } = node;
  const has = kindOf(labels) || isContentId(id) || Object.hasOwn(properties, 'id');
  return has ? node : { ...node, properties: { id, ...properties } };
}

async function readable(source: SnapshotSource): Promise<Map<string, SnapshotNode>> {
  const nodes = new Map<string, SnapshotNode>();
  for await (const report of source.reports()) {
    if (report.text !== undefined) nodes.set(report.id, nodeOf(report));
  }
  return nodes;
}

/** Text and document follow when the report is restored. */
function nodeOf({ id, text: _text, document: _document, ...head }: SnapshotReport): SnapshotNode {
  const properties = Object.entries(head).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  return { id, labels: ['Report'], properties: Object.fromEntries(properties) };
}
