import { type Contact, contactsAmong } from '../../contract/contacts.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { sift } from './sift.ts';
import type { WorkspaceGraph } from './types.ts';

/**
 * Who met whom in this part of the graph: pairs that took part in one held meeting; with filters,
 * of what they leave.
 */
export function deriveContacts(
  graph: WorkspaceGraph,
  filters: Filters = NO_FILTERS,
): readonly Contact[] {
  const { nodes, keeps } = sift(graph, filters);
  const parties = new Map<string, Set<string>>();
  for (const relationship of graph.relationships.values()) {
    const { type, from, to } = relationship;
    if (type !== 'TOOK_PART_IN' || graph.nodes.get(to)?.properties.status !== 'held') continue;
    const isOut = graph.nodes.has(from) && !nodes.has(from);
    if (isOut || !nodes.has(to) || !keeps(relationship)) continue;
    const actors = parties.get(to) ?? new Set();
    parties.set(to, actors.add(from));
  }
  return contactsAmong(parties);
}
