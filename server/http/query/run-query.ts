import type { Role } from '../../../contract/session.ts';
import type { Runnable } from '../../cypher/check-statement.ts';
import { type CheckStatement, StatementCheckError } from '../../cypher/statement-checks.ts';
import type { Limits } from '../../settings.ts';
import type { AskOptions, GraphStore, WrittenAnswer } from '../../store/graph-store.ts';
import { HttpProblem } from '../http-problem.ts';
import { statementProblem } from '../statement-problem.ts';
import type { Query } from './read-query.ts';

/** Refuses what may not run here, in words of ours. */
export async function allow(query: Query, role: Role, check: CheckStatement): Promise<Runnable> {
  const { statement, parameters } = query;
  const access = query.write ? 'write' : 'read';
  const checked = await check(statement, { role, access, parameters }).catch((cause: unknown) => {
    if (!(cause instanceof StatementCheckError)) throw cause;
    throw new HttpProblem('refused', { detail: 'check-time', cause });
  });
  if (!checked.ok) throw statementProblem(checked);
  return checked;
}

interface RunParts {
  readonly store: GraphStore;
  readonly limits: Limits;
  /** Called when a statement may have changed the graph. */
  readonly changed: () => void;
}

/** Runs a query that is allowed within the limits; its rows come as they are asked for. */
export async function runQuery(
  { store, limits, changed }: RunParts,
  query: Query,
  { kind, statement }: Runnable,
  options: Pick<AskOptions, 'signal' | 'format' | 'began'>,
): Promise<WrittenAnswer> {
  const asked = store.ask(statement, query.parameters, {
    ...options,
    access: query.write ? 'write' : 'read',
    timeoutMs: Math.min(query.timeoutMs ?? limits.queryMs, limits.queryMs),
    maxRows: query.maxRows,
    maxBytes: limits.queryBytes,
    bookmarks: query.bookmarks,
  });
  // The summary rejects as the chunks do; a rejection nobody looks at would end the process.
  const ended = asked.then(({ summary }) => summary).catch(() => {});
  // However it ended: a store may have committed what nobody waited for.
  if (kind === 'write') void ended.then(changed);
  return asked;
}
