import type { ResultSummary, Session } from 'neo4j-driver';
import type { Counters, Notification, QuerySummary } from '../graph-store.ts';
import { toPlan } from './plan.ts';

/** What the driver tells when an answer has ended. */
export function toSummary(
  summary: ResultSummary,
  session: Session,
  truncated: boolean,
): QuerySummary {
  const plan = summary.profile || summary.plan;
  return {
    truncated,
    counters: toCounters(summary),
    bookmarks: session.lastBookmarks(),
    ...(summary.notifications.length > 0 && {
      notifications: summary.notifications.map(toNotification),
    }),
    ...(plan && { plan: toPlan(plan) }),
  };
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

function toNotification(notification: ResultSummary['notifications'][number]): Notification {
  const { code, title, description, rawSeverityLevel, rawCategory } = notification;
  const { offset, line, column } = notification.position as Partial<Record<string, unknown>>;
  return {
    code,
    title,
    description,
    severity: rawSeverityLevel,
    category: rawCategory ?? 'UNKNOWN',
    ...(line !== undefined && {
      position: { offset: Number(offset), line: Number(line), column: Number(column) },
    }),
  };
}
