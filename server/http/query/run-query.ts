import type { Role } from '../../../contract/session.ts';
import type { Runnable } from '../../cypher/check-statement.ts';
import type { Limits } from '../../settings.ts';
import type { GraphStore, QuerySummary } from '../../store/graph-store.ts';
import type { Value } from '../../store/value.ts';
import { HttpProblem } from '../http-problem.ts';
import { statementProblem } from '../statement-problem.ts';
import type { Query } from './read-query.ts';

/** What cut an answer short. */
export type Truncation = 'rows' | 'bytes';

export interface Outcome {
  readonly summary: QuerySummary | undefined;
  readonly truncated: Truncation | undefined;
}

/** An answer row by row, each already written. */
export interface WrittenRows {
  readonly fields: readonly string[];
  /** Hands over every row, waiting where `take` gives a promise; settles after the last. */
  each(take: (row: string) => Promise<void> | undefined): Promise<Outcome>;
}

/** Refuses what may not run here, in words of ours. */
async function allow(query: Query, role: Role): Promise<Runnable> {
  // Loaded by the first query: the grammar takes longer to load than all the rest of the server.
  const { checkStatement } = await import('../../cypher/check-statement.ts');
  const access = query.write ? 'write' : 'read';
  const check = checkStatement(query.statement, { role, access, parameters: query.parameters });
  if (!check.ok) throw statementProblem(check);
  return check;
}

export interface RunOptions {
  readonly role: Role;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly write: (value: Value) => string;
  /** Called when a statement may have changed the graph. */
  readonly changed: () => void;
}

/** Runs a query within the limits; its rows come as they are asked for. */
export async function runQuery(
  store: GraphStore,
  query: Query,
  { role, limits, signal, write, changed }: RunOptions,
): Promise<WrittenRows> {
  const { kind, statement } = await allow(query, role);
  const result = await bounded(() =>
    store.query(statement, query.parameters, {
      access: query.write ? 'write' : 'read',
      signal,
      timeoutMs: Math.min(query.timeoutMs ?? limits.queryMs, limits.queryMs),
      maxRows: limits.queryRows,
      bookmarks: query.bookmarks,
      notifications: true,
      apart: true,
    }),
  );
  // Rejects as the rows do; a rejection nobody looks at would end the process.
  const ended = result.summary.catch(() => {});
  // However it ended: a store may have committed what nobody waited for.
  if (kind === 'write') void ended.then(changed);

  // One loop and no generator over another: a promise a row and layer is what streaming costs most.
  const each: WrittenRows['each'] = async (take) => {
    let bytes = 0;
    for await (const row of result.rows) {
      // What is cut of a write is its answer: leaving now would undo the rest of it.
      if (bytes > limits.queryBytes) continue;
      const written = `[${row.map(write).join(',')}]`;
      bytes += Buffer.byteLength(written);
      if (bytes > limits.queryBytes) {
        if (kind === 'write') continue;
        return { summary: undefined, truncated: 'bytes' };
      }
      const taken = take(written);
      if (taken) await taken;
    }
    const summary = await result.summary;
    if (bytes > limits.queryBytes) return { summary, truncated: 'bytes' };
    return { summary, truncated: summary.truncated ? 'rows' : undefined };
  };
  return { fields: result.fields, each: (take) => bounded(() => each(take)) };
}

/** Values can nest deeper than a stack: `reduce(l = [], x IN range(1, 9999) | [l])` is short. */
async function bounded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new HttpProblem('unsupported', { detail: 'answer-depth', cause });
  }
}
