import type { Subgraph } from '../../contract/graph.ts';
import type { Span } from '../../contract/reports.ts';
import { derivePair } from '../details/derive-details.ts';
import { evidenceOf, neighbourhoodOf } from '../details/neighbourhood.ts';
import type { Selection, WorkspaceGraph } from '../workspace/types.ts';

/** Ids of the nodes and relationships whose words show what is selected. */
export function idsPointedAt(
  selection: Selection | null,
  graph: WorkspaceGraph,
): ReadonlySet<string> {
  if (!selection) return new Set();
  if (selection.type === 'nodes') return new Set(selection.ids);
  if (selection.type !== 'pair') return new Set([selection.id]);
  const around = neighbourhoodOf(graph.nodes.values(), graph.relationships.values());
  return new Set(
    derivePair(around, selection.ids)
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.type === 'meeting' ? [item.facts.node.id] : [])),
  );
}

/** Whether a span supports any of these. */
export function supportsAny(span: Span, ids: ReadonlySet<string>): boolean {
  return ids.size > 0 && [...span.nodes, ...span.relationships].some((id) => ids.has(id));
}

/**
 * The evidence that these nodes and relationships carry in the picture, or in a part of the graph
 * beside it, where what is selected may be found.
 */
export function evidenceFor(
  ids: ReadonlySet<string>,
  graph: WorkspaceGraph,
  beside?: Subgraph,
): readonly string[] {
  return [...ids].flatMap((id) => {
    const found =
      graph.nodes.get(id) ??
      graph.relationships.get(id) ??
      [...(beside?.nodes ?? []), ...(beside?.relationships ?? [])].find((one) => one.id === id);
    return found ? evidenceOf(found) : [];
  });
}
