import { deriveContacts } from '../workspace/derive-contacts.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';

/** The dates (EDTF) of an actor's first and last held meeting with others; null where none is dated. */
export function contactTimes(
  graph: WorkspaceGraph,
  id: string,
): { readonly first: string | null; readonly last: string | null } {
  const ids = new Set(
    deriveContacts(graph).flatMap((contact) => (contact.ids.includes(id) ? contact.meetings : [])),
  );
  const dated = [...ids].flatMap((meeting) => {
    const { date, earliest, latest } = graph.nodes.get(meeting)?.properties ?? {};
    if (typeof date !== 'string') return [];
    const [from, to] = [earliest ?? latest ?? date, latest ?? earliest ?? date].map(String);
    return [{ date, from: from ?? '', to: to ?? '' }];
  });
  const first = dated.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  const last = dated.toSorted((a, b) => (a.to > b.to ? -1 : 1))[0];
  return { first: first?.date ?? null, last: last?.date ?? null };
}
