import { deriveContacts } from '../workspace/derive-contacts.ts';
import type { Filters } from '../workspace/filters.ts';
import { sift } from '../workspace/sift.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import type { Contacts } from './measures.ts';

/** The actors that the filters leave, and who of them met whom in a meeting that was held. */
export function contactsOf(graph: WorkspaceGraph, filters: Filters): Contacts {
  const { nodes } = sift(graph, filters);
  const actors = [...graph.nodes.values()].filter(
    ({ id, labels }) => labels.includes('Actor') && nodes.has(id),
  );
  const ids = new Set(actors.map(({ id }) => id));
  return {
    actors: [...ids],
    pairs: deriveContacts(graph, filters)
      .filter(({ ids: [a, b] }) => ids.has(a) && ids.has(b))
      .map(({ ids: pair }) => pair),
  };
}
