import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';

/** Ids of the reports whose words support a node or relationship: what stands before `#char=`. */
export function evidenceReports({
  properties,
}: Pick<GraphNode | GraphRelationship, 'properties'>): readonly string[] {
  const { evidence } = properties;
  if (!Array.isArray(evidence)) return [];
  const reports = evidence.map((place) => String(place).replace(/#char=\d+,\d+$/u, ''));
  return [...new Set(reports)];
}
