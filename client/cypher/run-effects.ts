import type { Run } from './run/run-types.ts';

/** Whether the graph may be another than before: the counters say so, or there are none to ask. */
export function changedSomething({ query, status, summary }: Run): boolean {
  if (query.accessMode === 'Read' || status === 'failed') return false;
  const counters = summary?.counters;
  if (!counters) return true;
  return Object.values(counters).some((counter) => counter === true || Number(counter) > 0);
}
