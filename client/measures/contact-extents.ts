import { extentOf, type Held } from '../../contract/counting/held.ts';
import { deriveContacts } from '../workspace/derive-contacts.ts';
import type { Filters } from '../workspace/filters.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';

/** The dates, in EDTF, of an actor's first and last meeting with another; null where none is dated. */
export type ContactExtent = ReturnType<typeof extentOf>;

/** First and last contact of everybody who met somebody in what the filters leave of the picture. */
export function contactExtents(
  graph: WorkspaceGraph,
  filters: Filters,
): ReadonlyMap<string, ContactExtent> {
  const meetings = new Map<string, Set<string>>();
  for (const { ids, meetings: between } of deriveContacts(graph, filters)) {
    for (const id of ids) {
      const held = meetings.get(id) ?? new Set();
      meetings.set(id, held);
      for (const meeting of between) held.add(meeting);
    }
  }
  return new Map(
    [...meetings].map(([id, held]) => [
      id,
      extentOf([...held].map((meeting) => heldOf(graph, meeting))),
    ]),
  );
}

function heldOf({ nodes }: WorkspaceGraph, id: string): Held {
  const { kind, date, earliest, latest } = nodes.get(id)?.properties ?? {};
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { id, kind: text(kind), date: text(date), day: text(earliest) ?? text(latest) };
}
