import type { GraphStore, QueryOptions, WriteTransaction } from '../store/graph-store.ts';
import { inBatches } from './in-batches.ts';
import { restoreNodes } from './restore-nodes.ts';
import { restoreRelationships } from './restore-relationships.ts';
import { restoreReports } from './restore-reports.ts';
import { inSteps, isEmpty, refuseWhileRestoring } from './restore-steps.ts';
import { type Restored, Restoring } from './restoring.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** Rows of a statement: with more at once, little is faster and much is held. */
const BATCH = 500;
/** What one transaction takes: a store that lets it have 160 MB holds it. */
const ELEMENTS_AT_ONCE = 50_000;

export interface RestoreOptions extends Pick<QueryOptions, 'signal' | 'timeoutMs'> {
  /** False only tells what would be added and changed. */
  readonly apply: boolean;
  /** Who takes away what a crash leaves; see `undoRestoring`. */
  readonly owner: string;
  readonly elementsAtOnce?: number;
}

/**
 * Merges a full snapshot into the graph: all of it, or nothing. What is there already stays, as
 * when a report is loaded: lists are joined, single values stand. It is one transaction; more than
 * one transaction holds is written in steps, which are taken back when one of them fails.
 *
 * @throws SnapshotError `conflict` for a report that is loaded with other content, and while
 * another is being restored
 */
export async function restoreGraph(
  store: GraphStore,
  source: SnapshotSource,
  { apply, owner, elementsAtOnce = ELEMENTS_AT_ONCE, ...options }: RestoreOptions,
): Promise<Restored> {
  const { nodes, relationships } = source.counts;
  const large = nodes + relationships > elementsAtOnce;
  if (apply) await refuseWhileRestoring(store, owner);
  if (apply && large) {
    const empty = await isEmpty(store);
    return inSteps(store, owner, options, (tx) =>
      restoreAll(new Restoring(tx, { apply, empty, inSteps: true }), source),
    );
  }
  return store.write(
    async (tx) => restoreAll(new Restoring(tx, { apply, empty: await isEmptyIn(tx) }), source),
    options,
  );
}

async function restoreAll(restoring: Restoring, source: SnapshotSource): Promise<Restored> {
  try {
    for await (const batch of inBatches(source.nodes(), BATCH)) {
      await restoreNodes(restoring, batch);
    }
    await restoring.settled();
    await restoreReports(restoring, source.reports());
    for await (const batch of inBatches(source.relationships(), BATCH)) {
      await restoreRelationships(restoring, batch);
    }
    await restoring.settled();
    return restoring.restored;
  } finally {
    // Nothing is on its way any more when the transaction ends.
    await restoring.settled().catch(() => {});
  }
}

async function isEmptyIn(tx: WriteTransaction): Promise<boolean> {
  const [row] = await tx.run('MATCH (n) RETURN count(n) AS count');
  return row?.[0] === 0n;
}
