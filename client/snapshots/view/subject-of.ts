import type { SnapshotSubject } from '../../../contract/snapshots.ts';
import { deriveContacts } from '../../workspace/derive-contacts.ts';
import { selectedNodes } from '../../workspace/selected-nodes.ts';
import type { Workspace } from '../../workspace/types.ts';
import { visibleGraph } from '../../workspace/visible-graph.ts';

type ViewSubject = Extract<SnapshotSubject, { nodes: unknown }>;

/**
 * What is on the canvas, for a snapshot of it. Lines that say who met whom stand for meetings:
 * these are taken along.
 */
export function subjectOf(workspace: Workspace): Pick<ViewSubject, 'nodes' | 'relationships'> {
  const { graph, view, selection } = workspace;
  const visible = visibleGraph(workspace, selectedNodes(selection, graph));
  const nodes = new Set(visible.nodes.map(({ id }) => id));
  const relationships = new Set(visible.relationships.map(({ id }) => id));
  if (view === 'contacts') {
    const drawn = deriveContacts(graph).filter(({ ids }) => ids.every((id) => nodes.has(id)));
    for (const id of drawn.flatMap(({ meetings }) => meetings)) nodes.add(id);
    for (const { id, type, from, to } of graph.relationships.values()) {
      if (type === 'TOOK_PART_IN' && nodes.has(from) && nodes.has(to)) relationships.add(id);
    }
  }
  return { nodes: [...nodes], relationships: [...relationships] };
}
