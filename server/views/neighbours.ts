import type { NeighboursReply } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { ofEachKind } from './graph/read-elements.ts';

const WHAT = ofEachKind((kind) => `MATCH (n:${kind} {id: $of}) RETURN '${kind}' AS kind`);

// Kind by kind: to read the labels of every neighbour takes long where there are thousands.
const COUNTS = (of: string): string =>
  ofEachKind(
    (kind) =>
      `MATCH (n:${of} {id: $of})--(m:${kind}) RETURN '${kind}' AS kind, count(DISTINCT m) AS count`,
  );

/** How many nodes of each kind are one step away; nothing when there is no such node. */
export async function neighbours(
  store: GraphStore,
  of: string,
  options: QueryOptions = {},
): Promise<NeighboursReply | undefined> {
  const counts = new Map<NodeKind, number>();
  const whats = await readAll(store, WHAT, { of }, options);
  if (whats.length === 0) return undefined;
  for (const [what] of whats) {
    const rows = await readAll(store, COUNTS(String(what)), { of }, options);
    for (const [kind, count] of rows) {
      const known = counts.get(kind as NodeKind) ?? 0;
      if (Number(count) > 0) counts.set(kind as NodeKind, known + Number(count));
    }
  }
  const kinds = [...counts].map(([kind, count]) => ({ kind, count }));
  return { of, kinds: kinds.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)) };
}
