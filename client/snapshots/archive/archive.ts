import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { plainProperty } from '../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import type { Snapshot, SnapshotReport } from '../../../contract/snapshot.ts';

/** What a snapshot holds, as the page knows it. */
export interface Archive {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
  readonly reports: readonly SnapshotReport[];
}

/** Makes a snapshot's graph walkable; what points into a report without its text points nowhere. */
export function archiveOf({ graph, reports }: Pick<Snapshot, 'graph' | 'reports'>): Archive {
  const told = new Set(reports.flatMap(({ id, text }) => (text === undefined ? [] : [id])));
  const plain = (properties: Readonly<Record<string, PropertyValue>>): GraphNode['properties'] => {
    const all = Object.entries(properties).map(([name, value]) => [
      name,
      name === 'evidence' ? within(value, told) : plainProperty(value),
    ]);
    return Object.fromEntries(all) as GraphNode['properties'];
  };
  return {
    nodes: new Map(
      graph.nodes.map(({ id, labels, properties }) => [
        id,
        { id, labels, properties: plain(properties) },
      ]),
    ),
    relationships: new Map(
      graph.relationships.map(({ properties, ...rest }) => [
        rest.id,
        { ...rest, properties: plain(properties) },
      ]),
    ),
    reports,
  };
}

function within(evidence: PropertyValue, reports: ReadonlySet<string>): readonly string[] {
  if (!Array.isArray(evidence)) return [];
  return evidence.map(String).filter((place) => reports.has(place.replace(/#.*/su, '')));
}
