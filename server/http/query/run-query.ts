import type { StatementFault } from '../../cypher/check-statement.ts';
import type { Limits } from '../../settings.ts';
import type { GraphStore, QuerySummary } from '../../store/graph-store.ts';
import type { Value } from '../../store/value.ts';
import { HttpProblem } from '../http-problem.ts';
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
async function allow(query: Query): Promise<string> {
  if (query.write) throw new HttpProblem('refused', { detail: 'write-access' });
  // Loaded by the first query: the grammar takes longer to load than all the rest of the server.
  const { checkStatement } = await import('../../cypher/check-statement.ts');
  const check = checkStatement(query.statement);
  if (!check.ok) throw statementProblem(check);
  return check.statement;
}

function statementProblem(fault: StatementFault): HttpProblem {
  const forbidden = fault.reason === 'procedure' || fault.reason === 'function';
  return new HttpProblem(fault.code, {
    detail: `statement-${fault.reason}`,
    subject: fault.subject,
    ...(fault.position ? { position: fault.position } : {}),
    ...(forbidden ? { nativeCode: 'Neo.ClientError.Security.Forbidden' } : {}),
  });
}

/** Runs a query within the limits; its rows come as they are asked for. */
export async function runQuery(
  store: GraphStore,
  query: Query,
  options: { limits: Limits; signal: AbortSignal; write: (value: Value) => string },
): Promise<WrittenRows> {
  const { limits, signal, write } = options;
  const statement = await allow(query);
  const result = await bounded(() =>
    store.query(statement, query.parameters, {
      access: 'read',
      signal,
      timeoutMs: Math.min(query.timeoutMs ?? limits.queryMs, limits.queryMs),
      maxRows: limits.queryRows,
      bookmarks: query.bookmarks,
      notifications: true,
      apart: true,
    }),
  );
  // Rejects as the rows do; a rejection nobody looks at would end the process.
  result.summary.catch(() => {});

  // One loop and no generator over another: a promise a row and layer is what streaming costs most.
  const each: WrittenRows['each'] = async (take) => {
    let bytes = 0;
    for await (const row of result.rows) {
      const written = `[${row.map(write).join(',')}]`;
      bytes += Buffer.byteLength(written);
      if (bytes > limits.queryBytes) return { summary: undefined, truncated: 'bytes' };
      const taken = take(written);
      if (taken) await taken;
    }
    const summary = await result.summary;
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
