import type { StatementFault } from '../../cypher/check-statement.ts';
import { type CheckStatement, StatementCheckError } from '../../cypher/statement-checks.ts';
import type { Limits } from '../../settings.ts';
import type { AskOptions, GraphStore, WrittenAnswer } from '../../store/graph-store.ts';
import { HttpProblem } from '../http-problem.ts';
import type { Query } from './read-query.ts';

/** Refuses what may not run here, in words of ours; gives the statement to run. */
export async function allow(query: Query, check: CheckStatement): Promise<string> {
  if (query.write) throw new HttpProblem('refused', { detail: 'write-access' });
  const checked = await check(query.statement).catch((cause: unknown) => {
    if (!(cause instanceof StatementCheckError)) throw cause;
    throw new HttpProblem('refused', { detail: 'check-time', cause });
  });
  if (!checked.ok) throw statementProblem(checked);
  return checked.statement;
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

/** Runs a query that is allowed within the limits; its rows come as they are asked for. */
export async function runQuery(
  { store, limits }: { store: GraphStore; limits: Limits },
  query: Query,
  asked: Pick<AskOptions, 'signal' | 'format' | 'began'> & { statement: string },
): Promise<WrittenAnswer> {
  const { statement, ...options } = asked;
  const answer = await store.ask(statement, query.parameters, {
    ...options,
    access: 'read',
    timeoutMs: Math.min(query.timeoutMs ?? limits.queryMs, limits.queryMs),
    maxRows: query.maxRows,
    maxBytes: limits.queryBytes,
    bookmarks: query.bookmarks,
  });
  // Rejects as the chunks do; a rejection nobody looks at would end the process.
  answer.summary.catch(() => {});
  return answer;
}
