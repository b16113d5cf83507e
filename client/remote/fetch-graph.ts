import type { Subgraph } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/model.ts';
import { getJson } from './get-json.ts';

/** The most nodes that the server gives at once. */
export const MOST = 2000;

/** Characters of an address that may go to ids: servers refuse much longer ones. */
const ROOM = 10_000;

/** The first of these ids, as many as can be asked for at once. */
export function askable(ids: readonly string[]): readonly string[] {
  let used = 0;
  const over = ids.findIndex((id) => {
    used += encodeURIComponent(id).length + 3;
    return used > ROOM;
  });
  return ids.slice(0, Math.min(MOST, over < 0 ? ids.length : over));
}

/** A bounded part of the graph: the overview, or `around` one node (1 or 2 steps), or just `ids`. */
export function fetchGraph(
  query: {
    around?: string;
    /** Of its neighbours these kinds alone. */
    kinds?: readonly NodeKind[];
    ids?: readonly string[];
    depth?: 1 | 2;
    limit?: number;
  },
  signal?: AbortSignal,
): Promise<Subgraph> {
  const { ids, kinds, ...rest } = query;
  return getJson('/api/graph', { ...rest, ids: ids?.join(','), kinds: kinds?.join(',') }, signal);
}
