import type { Subgraph } from '../../contract/graph.ts';
import { getJson } from './get-json.ts';

/** A bounded part of the graph: the overview, or `around` one node (1 or 2 steps), or just `ids`. */
export function fetchGraph(
  query: { around?: string; ids?: readonly string[]; depth?: 1 | 2; limit?: number },
  signal?: AbortSignal,
): Promise<Subgraph> {
  const { ids, ...rest } = query;
  return getJson('/api/graph', { ...rest, ids: ids?.join(',') }, signal);
}
