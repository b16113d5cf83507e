import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kindOf, type NodeKind } from '../../contract/model.ts';
import type { Filters } from './filters.ts';
import { sift } from './sift.ts';
import type { Workspace, WorkspaceGraph } from './types.ts';

/** The kinds a picture can hold, in the legend's order; reports stand beside it. */
export const VISIBLE_KINDS = [
  'Person',
  'State',
  'Meeting',
  'Organization',
  'Place',
  'Topic',
  'Statement',
] as const satisfies readonly NodeKind[];
export type VisibleKind = (typeof VISIBLE_KINDS)[number];

/** What a picture can hold besides: nodes of an answer, or of a file of another program, that are of no such kind. */
export const DRAWN_KINDS = [...VISIBLE_KINDS, 'Other'] as const;
export type DrawnKind = (typeof DRAWN_KINDS)[number];

/** A node's kind; undefined for reports and for what is not of the model. */
export function visibleKindOf(node: GraphNode): VisibleKind | undefined {
  const kind = kindOf(node.labels);
  return kind === 'Report' ? undefined : kind;
}

/** Whether it is neither of the model nor a report: a file of another program has such nodes. */
export function isOther({ labels }: GraphNode): boolean {
  return kindOf(labels) === undefined;
}

/** What decides which part of the graph is in sight. */
export type Shown = Pick<Workspace, 'graph' | 'filters' | 'hiddenKinds' | 'hiddenNodes'>;

/**
 * What is in sight: of what the filters leave, nodes of shown kinds, and relationships whose two
 * ends are shown. The nodes `also` are there in any case.
 */
export function visibleGraph(
  { graph, filters, hiddenKinds, hiddenNodes }: Shown,
  also: readonly string[] = [],
): {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
} {
  const hidden = new Set(hiddenNodes);
  const sifted = sift(graph, filters);
  const nodes = [...graph.nodes.values()].filter((node) => {
    const kind = visibleKindOf(node);
    if (kind === undefined && !isOther(node)) return false;
    if (also.includes(node.id)) return true;
    const isShown = kind === undefined || !hiddenKinds.includes(kind);
    return isShown && sifted.nodes.has(node.id) && !hidden.has(node.id);
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const relationships = [...graph.relationships.values()].filter(
    (each) => ids.has(each.from) && ids.has(each.to) && sifted.keeps(each),
  );
  return { nodes, relationships };
}

/** What the filters leave of a graph, hidden kinds and nodes too. */
export function siftedGraph(graph: WorkspaceGraph, filters: Filters): WorkspaceGraph {
  const { nodes, keeps } = sift(graph, filters);
  const stays = (id: string) => nodes.has(id);
  return {
    ...graph,
    nodes: new Map([...graph.nodes].filter(([id]) => stays(id))),
    relationships: new Map(
      [...graph.relationships].filter(
        ([, each]) => stays(each.from) && stays(each.to) && keeps(each),
      ),
    ),
  };
}

/** How many nodes of each kind are here, of those that the filters leave; hidden ones too. */
export function countKinds(
  graph: WorkspaceGraph,
  filters: Filters,
): ReadonlyMap<VisibleKind, number> {
  const stays = sift(graph, filters).nodes;
  const counts = new Map<VisibleKind, number>();
  for (const node of graph.nodes.values()) {
    const kind = visibleKindOf(node);
    if (kind && stays.has(node.id)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
