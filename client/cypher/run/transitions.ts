/** Pure steps from one state of a run to the next. */
import type { Query, Run } from './run-types.ts';
import type { QueryEvent } from './send-query.ts';

export function runStarted(id: number, query: Query, now: number): Run {
  return { id, query, status: 'running', startedAt: now, fields: [], rows: [] };
}

/** What an event of the query makes of its run; `now` as `Date.now()`. */
export function runTold(run: Run, event: QueryEvent, now: number): Run {
  const took = now - run.startedAt;
  switch (event.type) {
    case 'fields':
      return { ...run, fields: event.fields };
    case 'rows':
      return { ...run, rows: run.rows.concat(event.rows), firstRowMs: run.firstRowMs ?? took };
    case 'summary':
      return { ...run, status: 'done', summary: event.summary, totalMs: took };
    case 'failed':
      return { ...run, status: 'failed', failure: event.failure, totalMs: took };
  }
}

export function runStopped(run: Run, now: number): Run {
  return run.status === 'running'
    ? { ...run, status: 'stopped', totalMs: now - run.startedAt }
    : run;
}
