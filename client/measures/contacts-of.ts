import { deriveContacts } from '../workspace/derive-contacts.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import type { Contacts } from './measures.ts';

/** The actors of this part of the graph, and who of them met whom in a meeting that was held. */
export function contactsOf(graph: WorkspaceGraph): Contacts {
  const actors = [...graph.nodes.values()].filter(({ labels }) => labels.includes('Actor'));
  const ids = new Set(actors.map(({ id }) => id));
  return {
    actors: [...ids],
    pairs: deriveContacts(graph)
      .filter(({ ids: [a, b] }) => ids.has(a) && ids.has(b))
      .map(({ ids: pair }) => pair),
  };
}
