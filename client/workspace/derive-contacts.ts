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
  const stays = [...graph.relationships.values()].filter((relationship) => {
    const { from, to } = relationship;
    const isOut = graph.nodes.has(from) && !nodes.has(from);
    return !isOut && nodes.has(to) && keeps(relationship);
  });
  return contactsAmong(stays, graph.nodes);
}
