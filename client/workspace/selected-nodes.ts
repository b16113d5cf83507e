import type { Selection, WorkspaceGraph } from './types.ts';

/** The nodes a selection is about: itself, both of a pair, all of several, the ends of a relationship. */
export function selectedNodes(
  selection: Selection | null,
  graph: WorkspaceGraph,
): readonly string[] {
  if (!selection) return [];
  if (selection.type === 'node') return [selection.id];
  if (selection.type === 'pair' || selection.type === 'nodes') return selection.ids;
  const relationship = graph.relationships.get(selection.id);
  // One that is not here yet: its id is TYPE:from:to.
  return relationship ? [relationship.from, relationship.to] : selection.id.split(':').slice(1, 3);
}
