import { parseEvidence } from '../../../contract/evidence.ts';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { Span } from '../../../contract/reports.ts';

/**
 * The parts of a report's text that support these nodes and relationships, each once, ordered by
 * start, longest first. Evidence from other reports is passed over.
 */
export function spansOf(
  reportId: string,
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
): Span[] {
  const spans = new Map<string, Span>();
  const add = (list: 'nodes' | 'relationships', of: GraphNode | GraphRelationship): void => {
    const { evidence } = of.properties;
    for (const place of Array.isArray(evidence) ? evidence : []) {
      const parsed = typeof place === 'string' ? parseEvidence(place) : undefined;
      if (parsed?.reportId !== reportId) continue;
      const { start, end } = parsed;
      const span = spans.get(`${start},${end}`) ?? { start, end, nodes: [], relationships: [] };
      if (!span[list].includes(of.id)) span[list].push(of.id);
      spans.set(`${start},${end}`, span);
    }
  };
  for (const node of nodes) add('nodes', node);
  for (const relationship of relationships) add('relationships', relationship);
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
