import type { NeighboursReply } from '../../contract/graph.ts';
import { kindOf, type NodeKind } from '../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { ofEachKind } from './graph/read-elements.ts';
import { textsOf } from './texts.ts';

// A row even for a node that nothing leads to, so that it differs from one that is not there.
const COUNTS = ofEachKind(
  (kind) =>
    `MATCH (n:${kind} {id: $of}) OPTIONAL MATCH (n)--(m) ` +
    'RETURN labels(m) AS labels, count(DISTINCT m) AS count',
);

/** How many nodes of each kind are one step away; nothing when there is no such node. */
export async function neighbours(
  store: GraphStore,
  of: string,
  options: QueryOptions = {},
): Promise<NeighboursReply | undefined> {
  const rows = await readAll(store, COUNTS, { of }, options);
  if (rows.length === 0) return undefined;
  const counts = new Map<NodeKind, number>();
  for (const [labels, count] of rows) {
    const kind = kindOf(textsOf(labels));
    if (kind === undefined || kind === 'Report') continue;
    counts.set(kind, (counts.get(kind) ?? 0) + Number(count));
  }
  const kinds = [...counts].map(([kind, count]) => ({ kind, count }));
  return { of, kinds: kinds.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)) };
}
