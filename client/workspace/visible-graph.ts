import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kindOf, type NodeKind } from '../../contract/model.ts';
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

/** What a picture can hold besides: nodes of an answer that are of no such kind. */
export const DRAWN_KINDS = [...VISIBLE_KINDS, 'Other'] as const;
export type DrawnKind = (typeof DRAWN_KINDS)[number];

/** A node's kind; undefined for reports and for what is not of the model. */
export function visibleKindOf(node: GraphNode): VisibleKind | undefined {
  const kind = kindOf(node.labels);
  return kind === 'Report' ? undefined : kind;
}

/**
 * What the filters leave: nodes of shown kinds, and relationships whose two ends are shown. The
 * nodes `also` are there in any case.
 */
export function visibleGraph(
  { graph, hiddenKinds, hiddenNodes }: Pick<Workspace, 'graph' | 'hiddenKinds' | 'hiddenNodes'>,
  also: readonly string[] = [],
): {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
} {
  const hidden = new Set(hiddenNodes);
  const nodes = [...graph.nodes.values()].filter((node) => {
    const kind = visibleKindOf(node);
    if (kind === undefined) return false;
    return also.includes(node.id) || !(hiddenKinds.includes(kind) || hidden.has(node.id));
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const relationships = [...graph.relationships.values()].filter(
    ({ from, to }) => ids.has(from) && ids.has(to),
  );
  return { nodes, relationships };
}

/** How many nodes of each kind are here, hidden ones too. */
export function countKinds(graph: WorkspaceGraph): ReadonlyMap<VisibleKind, number> {
  const counts = new Map<VisibleKind, number>();
  for (const node of graph.nodes.values()) {
    const kind = visibleKindOf(node);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
