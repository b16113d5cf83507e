import type { ResultSummary, Session } from 'neo4j-driver';
import type { Counters, QuerySummary } from '../graph-store.ts';

/** What the driver tells when an answer has ended. */
export function toSummary(
  summary: ResultSummary,
  session: Session,
  truncated: boolean,
): QuerySummary {
  return { truncated, counters: toCounters(summary), bookmarks: session.lastBookmarks() };
}

function toCounters(summary: ResultSummary): Counters {
  const updates = summary.counters.updates();
  const of = (name: string): number => Number(updates[name] ?? 0);
  return {
    nodesCreated: of('nodesCreated'),
    nodesDeleted: of('nodesDeleted'),
    relationshipsCreated: of('relationshipsCreated'),
    relationshipsDeleted: of('relationshipsDeleted'),
    propertiesSet: of('propertiesSet'),
    labelsAdded: of('labelsAdded'),
    labelsRemoved: of('labelsRemoved'),
  };
}
