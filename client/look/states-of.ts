import type { WorkspaceGraph } from '../workspace/types.ts';

/** For which states each actor stands: their own, or that of a body they represent; states for themselves. */
export function statesOf(graph: WorkspaceGraph): ReadonlyMap<string, string> {
  const stands = new Map<string, string>();
  const links = [...graph.relationships.values()];
  const isState = (id: string) => graph.nodes.get(id)?.labels.includes('State') === true;
  for (const { id, labels } of graph.nodes.values())
    if (labels.includes('State')) stands.set(id, id);
  const ordered = links.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { type, from, to } of ordered) {
    const own = type === 'REPRESENTS' || type === 'BELONGS_TO';
    if (own && isState(to) && !stands.has(from)) stands.set(from, to);
  }
  for (const { type, from, to } of ordered) {
    const state = stands.get(to);
    if (type === 'REPRESENTS' && state !== undefined && !stands.has(from)) stands.set(from, state);
  }
  return stands;
}
