/** Pure steps from one state of a run to the next. */
import type { Query, Run } from './run-types.ts';
import type { QueryEvent } from './send-query.ts';

/** What is known of a run before anything is sent. */
export type Asked = Pick<Run, 'id' | 'turn' | 'from' | 'written'> & { readonly query: Query };

export function runStarted(asked: Asked, now: number): Run {
  return { ...asked, status: 'running', startedAt: now, fields: [], rows: [], bytes: 0 };
}

/** What an event of the query makes of its run; `now` as `Date.now()`. */
export function runTold(run: Run, event: QueryEvent, now: number): Run {
  const took = now - run.startedAt;
  const { waitMs: _, ...going } = run;
  switch (event.type) {
    case 'waiting':
      return { ...run, waitMs: event.ms };
    case 'fields':
      return { ...going, fields: event.fields };
    case 'rows':
      return {
        ...going,
        rows: run.rows.concat(event.rows),
        bytes: event.bytes,
        firstRowMs: run.firstRowMs ?? took,
      };
    case 'summary':
      return { ...going, status: 'done', summary: event.summary, totalMs: took };
    case 'failed':
      return { ...going, status: 'failed', failure: event.failure, totalMs: took };
  }
}

export function runStopped(run: Run, now: number): Run {
  const { waitMs: _, ...rest } = run;
  return run.status === 'running'
    ? { ...rest, status: 'stopped', totalMs: now - run.startedAt }
    : run;
}
