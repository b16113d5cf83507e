import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { inBatches } from './in-batches.ts';
import { restoreNodes } from './restore-nodes.ts';
import { restoreRelationships } from './restore-relationships.ts';
import { restoreReports } from './restore-reports.ts';
import { type Restored, Restoring } from './restoring.ts';
import type { SnapshotSource } from './snapshot-source.ts';

const BATCH = 10_000;

/**
 * Merges a full snapshot into the graph in one transaction: all of it, or nothing. What is there
 * already stays, as when a report is loaded: lists are joined, single values stand.
 *
 * @param apply false only tells what would be added and changed
 * @throws SnapshotError `conflict` for a report that is loaded with other content
 */
export function restoreGraph(
  store: GraphStore,
  source: SnapshotSource,
  apply: boolean,
  options: Pick<QueryOptions, 'signal' | 'timeoutMs'>,
): Promise<Restored> {
  return store.write(async (tx) => {
    const [row] = await tx.run('MATCH (n) RETURN count(n) AS count');
    const restoring = new Restoring(tx, apply, row?.[0] === 0n);
    try {
      for await (const batch of inBatches(source.nodes(), BATCH)) {
        await restoreNodes(restoring, batch);
      }
      await restoring.settled();
      await restoreReports(restoring, source.reports());
      for await (const batch of inBatches(source.relationships(), BATCH)) {
        await restoreRelationships(restoring, batch);
      }
      return restoring.restored;
    } finally {
      await restoring.settled();
    }
  }, options);
}
