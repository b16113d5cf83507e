import type { Subgraph } from '../../contract/graph.ts';

/** A bounded part of the graph: the overview, or `around` one node, or just `ids`. */
export async function fetchGraph(
  query: { around?: string; ids?: readonly string[]; limit?: number },
  signal?: AbortSignal,
): Promise<Subgraph> {
  const parameters = new URLSearchParams();
  if (query.around !== undefined) parameters.set('around', query.around);
  if (query.ids !== undefined) parameters.set('ids', query.ids.join(','));
  if (query.limit !== undefined) parameters.set('limit', String(query.limit));
  const response = await fetch(`/api/graph?${parameters}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`graph: ${response.status}`);
  return (await response.json()) as Subgraph;
}
