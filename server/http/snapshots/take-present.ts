import type { SnapshotSource } from '../../snapshots/snapshot-source.ts';
import { type TakenDocument, takeFull } from '../../snapshots/take-full.ts';
import { takeView } from '../../snapshots/take-view.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { WHOLE_GRAPH_MS } from './snapshot-parts.ts';

/**
 * What there is now of what a snapshot holds: of a full one everything, of a view its nodes and
 * all that is between them.
 */
export async function takePresent(
  store: GraphStore,
  snapshot: SnapshotSource,
  folder: string,
  signal: AbortSignal,
): Promise<TakenDocument> {
  const options = { signal, timeoutMs: WHOLE_GRAPH_MS };
  const wanted = { texts: false };
  if (snapshot.head.kind === 'full') return takeFull(store, wanted, folder, options);
  const nodes: string[] = [];
  for await (const { id } of snapshot.nodes()) nodes.push(id);
  return takeView(store, { nodes }, wanted, folder, options);
}
