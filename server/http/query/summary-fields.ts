import type { WrittenSummary } from '../../store/graph-store.ts';
import type { Value } from '../../store/value.ts';
import type { Language } from '../language.ts';
import { queryCounters } from './counters.ts';
import { truncationNotice } from './notifications.ts';
import { planField } from './plan-json.ts';
import type { Query } from './read-query.ts';

/** What follows the rows, as the fields of a JSON object without its braces. */
export function summaryFields(
  summary: WrittenSummary,
  { query, write }: { query: Query; write: (value: Value) => string },
  limits: { maxRows: number; maxBytes: number },
  language: Language,
): string {
  const { truncated, plan } = summary;
  const notifications = [
    ...(summary.notifications ?? []),
    ...(truncated ? [truncationNotice(truncated, limits, language)] : []),
  ];
  const fields = JSON.stringify({
    ...(notifications.length > 0 ? { notifications } : {}),
    ...(query.includeCounters ? { counters: queryCounters(summary.counters) } : {}),
    bookmarks: summary.bookmarks,
  }).slice(1, -1);
  return plan ? `${planField(plan, write)},${fields}` : fields;
}
