import { nodesHidden } from './arrange.ts';
import { selectedNodes } from './selected-nodes.ts';
import { remember } from './transitions.ts';
import type { Workspace, WorkspaceGraph } from './types.ts';
import { visibleGraph } from './visible-graph.ts';

/**
 * Takes back what expanding a node brought, and what expanding that brought, and hides what hangs
 * on the node alone. What is tied to something else that is in sight stays, and so does what is
 * selected, pinned, written on or part of the marked chain. One step for undo.
 */
export function collapsed(workspace: Workspace, id: string): Workspace {
  const brought = broughtBy(workspace.graph, id);
  const going = untied(workspace, id, brought);
  const back = [...brought].filter((each) => going.has(each));
  const leaves = [...going].filter((each) => !brought.has(each));
  if (going.size === 0) return workspace;
  const hidden = nodesHidden(workspace, leaves);
  const kept = [...brought].filter((each) => !going.has(each));
  const { expanded, hiddenNodes } = hidden;
  return {
    ...remember(workspace, {
      graph: without(workspace.graph, new Set(back)),
      expanded: expanded.filter((each) => each !== id && !back.includes(each)),
      // These no longer come with the node when a link is opened.
      added: [...new Set([...workspace.added.filter((each) => !back.includes(each)), ...kept])],
      hiddenNodes,
    }),
    selection: hidden.selection,
    notice: { type: 'hidden', ids: [...back, ...leaves] },
  };
}

/** Everything that came by expanding a node, or by expanding what came so. */
function broughtBy(graph: WorkspaceGraph, id: string): ReadonlySet<string> {
  const found = new Set<string>([id]);
  // A set that is gone through while it grows.
  for (const by of found) {
    for (const [node, origin] of graph.broughtBy ?? []) if (origin === by) found.add(node);
  }
  found.delete(id);
  return found;
}

/** Of what was brought, and of what hangs on the node alone, that which nothing else holds. */
function untied(
  workspace: Workspace,
  id: string,
  brought: ReadonlySet<string>,
): ReadonlySet<string> {
  const { relationships } = visibleGraph(workspace);
  const ends = new Map<string, Set<string>>();
  for (const { from, to } of relationships) {
    ends.set(from, (ends.get(from) ?? new Set()).add(to));
    ends.set(to, (ends.get(to) ?? new Set()).add(from));
  }
  const leaves = [...ends].flatMap(([node, others]) =>
    others.size === 1 && others.has(id) ? [node] : [],
  );
  const held = new Set([
    id,
    ...selectedNodes(workspace.selection, workspace.graph),
    ...workspace.pinned.keys(),
    ...workspace.notes.map(({ on }) => on),
    ...workspace.paths.chain,
  ]);
  const going = new Set([...brought, ...leaves].filter((node) => !held.has(node)));
  const isTied = (node: string) =>
    [...(ends.get(node) ?? [])].some((other) => other !== id && !going.has(other));
  // What holds one may itself be held by another that stays: until nothing changes.
  let tied = [...going].filter(isTied);
  while (tied.length > 0) {
    for (const node of tied) going.delete(node);
    tied = [...going].filter(isTied);
  }
  return going;
}

function without(graph: WorkspaceGraph, gone: ReadonlySet<string>): WorkspaceGraph {
  if (gone.size === 0) return graph;
  const nodes = new Map([...graph.nodes].filter(([id]) => !gone.has(id)));
  const relationships = new Map(
    [...graph.relationships].filter(([, { from, to }]) => !gone.has(from) && !gone.has(to)),
  );
  return {
    ...graph,
    nodes,
    relationships,
    broughtBy: new Map([...(graph.broughtBy ?? [])].filter(([id]) => !gone.has(id))),
    omitted: {
      nodes: graph.omitted.nodes + graph.nodes.size - nodes.size,
      relationships: graph.omitted.relationships + graph.relationships.size - relationships.size,
    },
  };
}
