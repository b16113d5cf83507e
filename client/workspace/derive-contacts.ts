import type { WorkspaceGraph } from './types.ts';

/** Two actors who met, their ids in order, and the held meetings that both took part in. */
export interface Contact {
  readonly ids: readonly [string, string];
  readonly meetings: readonly string[];
}

/** Who met whom in this part of the graph: pairs that took part in one held meeting. */
export function deriveContacts(graph: WorkspaceGraph): readonly Contact[] {
  const parties = new Map<string, Set<string>>();
  for (const { type, from, to } of graph.relationships.values()) {
    if (type !== 'TOOK_PART_IN' || graph.nodes.get(to)?.properties.status !== 'held') continue;
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
