/** Pure steps that change how the picture is arranged, each of which undo takes back. */
import type { Subgraph } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/model.ts';
import { addedTo, remember, selectionOf } from './transitions.ts';
import type { Grouping, Layout, Point, Workspace } from './types.ts';
import { visibleGraph } from './visible-graph.ts';

/** Another layout, without frames; with a `centre`, circles around it. */
export function laidOut(workspace: Workspace, layout: Layout, centre: string | null): Workspace {
  const { grouping } = workspace;
  if (workspace.layout === layout && workspace.centre === centre && grouping === 'none') {
    return workspace;
  }
  return remember(workspace, { layout, centre, grouping: 'none' });
}

export function grouped(workspace: Workspace, grouping: Grouping): Workspace {
  return workspace.grouping === grouping ? workspace : remember(workspace, { grouping });
}

/** A node stays where a hand put it, in whole pixels of the picture. */
export function nodePinned(workspace: Workspace, id: string, at: Point): Workspace {
  return nodesPinned(workspace, new Map([[id, at]]));
}

/** Several nodes stay where they are: one step for undo. */
export function nodesPinned(workspace: Workspace, at: ReadonlyMap<string, Point>): Workspace {
  if (at.size === 0) return workspace;
  const pinned = new Map(workspace.pinned);
  for (const [id, { x, y }] of at) pinned.set(id, { x: Math.round(x), y: Math.round(y) });
  return remember(workspace, { pinned });
}

/** Lets go of pinned nodes: of these, or of all. */
export function unpinned(workspace: Workspace, ids?: readonly string[]): Workspace {
  const pinned = new Map([...workspace.pinned].filter(([id]) => ids && !ids.includes(id)));
  return pinned.size === workspace.pinned.size ? workspace : remember(workspace, { pinned });
}

/** Hides all that is in sight but these. */
export function onlyKept(workspace: Workspace, ids: readonly string[]): Workspace {
  const kept = new Set(ids);
  const gone = visibleGraph(workspace)
    .nodes.map(({ id }) => id)
    .filter((id) => !kept.has(id));
  return nodesHidden(workspace, gone);
}

/** Hides these; they are no longer selected. */
export function nodesHidden(workspace: Workspace, ids: readonly string[]): Workspace {
  const hidden = new Set([...workspace.hiddenNodes, ...ids]);
  if (hidden.size === workspace.hiddenNodes.length) return workspace;
  const { selection } = workspace;
  const many = selection?.type === 'nodes' || selection?.type === 'node';
  const selected =
    selection?.type === 'nodes' ? selection.ids : selection?.type === 'node' ? [selection.id] : [];
  return {
    ...remember(workspace, { hiddenNodes: [...hidden] }),
    notice: { type: 'hidden', ids: ids.filter((id) => !workspace.hiddenNodes.includes(id)) },
    selection: many ? selectionOf(selected.filter((id) => !hidden.has(id))) : selection,
  };
}

/** Those next to a node, in the part of the graph that is here. */
export function neighboursOf({ graph }: Pick<Workspace, 'graph'>, id: string): readonly string[] {
  const found = new Set<string>();
  for (const { from, to } of graph.relationships.values()) {
    if (from === id) found.add(to);
    if (to === id) found.add(from);
  }
  return [...found];
}

/**
 * Adds neighbours of some kinds, and shows those kinds and neighbours where they were hidden: one
 * step for undo.
 */
export function kindsShownAround(
  workspace: Workspace,
  id: string,
  kinds: readonly NodeKind[],
  subgraph: Subgraph,
): Workspace {
  const ids = new Set(subgraph.nodes.map((node) => node.id));
  const { graph, added, notice } = addedTo(workspace, subgraph, id);
  const hiddenKinds = workspace.hiddenKinds.filter((kind) => !kinds.includes(kind));
  const hiddenNodes = workspace.hiddenNodes.filter((each) => !ids.has(each));
  const shown = ids.size - (ids.has(id) ? 1 : 0);
  const came = notice?.type === 'added' ? notice.added.length : 0;
  return {
    ...remember(workspace, { graph, added, hiddenKinds, hiddenNodes }),
    expanding: null,
    notice: { type: 'expanded', id, added: came, shown, total: shown + subgraph.omitted.nodes },
  };
}
