import type { Run, RunSummary } from '../run/run-types.ts';
import { useWorkbench } from '../workbench.ts';
import { useLibrary } from './library.ts';
import type { HistoryEntry, Outcome } from './library-types.ts';
import { newId } from './new-id.ts';
import { withNamedOnly, withoutSecrets } from './same-query.ts';
import { historyAdded } from './transitions.ts';

/** Remembers every run of the workbench when it has ended. */
export function recordRuns(): void {
  const recorded = new Set<number>();
  useWorkbench.subscribe(({ runs }, before) => {
    if (runs === before.runs) return;
    // Whoever runs a query has seen that another one was opened.
    if (runs.some(({ status }) => status === 'running')) {
      useLibrary.setState(({ done }) => (done?.type === 'opened' ? { done: null } : {}));
    }
    // A run that made way for others while it ran was stopped.
    const left = before.runs.filter(({ id }) => !runs.some((run) => run.id === id));
    const ended = [...left, ...runs.filter(({ status }) => status !== 'running')].filter(
      ({ id }) => !recorded.has(id),
    );
    if (ended.length === 0) return;
    for (const { id } of ended) recorded.add(id);
    const entries = ended.map((run) => entryOf(run, newId(), Date.now())).toReversed();
    useLibrary.setState((library) => historyAdded(library, ...entries));
  });
}

export function entryOf(run: Run, id: string, now: number): HistoryEntry {
  const { query, startedAt, totalMs } = run;
  const { text, parameters } = withNamedOnly({
    text: query.statement,
    parameters: query.parameters,
  });
  return withoutSecrets({
    id,
    text,
    parameters,
    accessMode: query.accessMode,
    outcome: outcomeOf(run),
    startedAt,
    tookMs: totalMs ?? Math.max(0, now - startedAt),
  });
}

function outcomeOf({ status, rows, failure, summary }: Run): Outcome {
  if (status === 'failed') return { type: 'failed', code: failure?.code ?? 'internal' };
  if (status === 'done') return { type: 'done', rows: rows.length, changed: changes(summary) };
  return { type: 'stopped', rows: rows.length };
}

/** How many things a run changed, of whatever kind. */
function changes({ counters = {} }: RunSummary = {}): number {
  return Object.values(counters).reduce<number>(
    (sum, count) => (typeof count === 'number' ? sum + count : sum),
    0,
  );
}
