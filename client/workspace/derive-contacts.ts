import { type Filters, NO_FILTERS } from './filters.ts';
import { sift } from './sift.ts';
import type { WorkspaceGraph } from './types.ts';

/** Two actors who met, their ids in order, and the held meetings that both took part in. */
export interface Contact {
  readonly ids: readonly [string, string];
  readonly meetings: readonly string[];
}

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
  const contacts = new Map<string, { ids: [string, string]; meetings: string[] }>();
  for (const [meeting, actors] of parties) {
    const sorted = [...actors].sort();
    sorted.forEach((a, index) => {
      for (const b of sorted.slice(index + 1)) {
        const key = JSON.stringify([a, b]);
        const contact = contacts.get(key) ?? { ids: [a, b], meetings: [] };
        contact.meetings.push(meeting);
        contacts.set(key, contact);
      }
    });
  }
  return [...contacts.values()];
}
