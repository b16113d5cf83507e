import { accessToken, anotherToken } from '../../remote/access-token.ts';
import { ProblemError } from '../../remote/problem-error.ts';
import { readLines } from './read-lines.ts';
import type { Query, Row, RunFailure, RunSummary } from './run-types.ts';

/** What a running query tells, in this order; after `failed` nothing follows. */
export type QueryEvent =
  | { readonly type: 'fields'; readonly fields: readonly string[] }
  | { readonly type: 'rows'; readonly rows: readonly Row[] }
  | { readonly type: 'summary'; readonly summary: RunSummary }
  | { readonly type: 'failed'; readonly failure: RunFailure };

const LINES = 'application/vnd.neo4j.query.v1.0+jsonl';

interface Line {
  readonly $event: 'Header' | 'Record' | 'Summary' | 'Error';
  readonly _body: never;
}

/**
 * Runs a query on the server and gives its answer as it comes, a batch of rows at a time. Waits for
 * the access token where the server wants one. Throws `ProblemError` when nobody answers, or the
 * signal's reason; aborting it stops the query in the store.
 */
export async function* sendQuery(query: Query, signal: AbortSignal): AsyncGenerator<QueryEvent> {
  const response = await answered(query, signal);
  if (!response.ok || !response.body) {
    yield { type: 'failed', failure: await failureOf(response) };
    return;
  }
  for await (const lines of readLines(response.body)) {
    const events = lines.map((line) => JSON.parse(line) as Line);
    const rows = events.flatMap(({ $event, _body }) => ($event === 'Record' ? [_body as Row] : []));
    const header = events.find(({ $event }) => $event === 'Header');
    if (header) yield { type: 'fields', ...(header._body as { fields: readonly string[] }) };
    if (rows.length > 0) yield { type: 'rows', rows };
    for (const { $event, _body } of events) {
      if ($event === 'Summary') yield { type: 'summary', summary: _body };
      if ($event === 'Error') yield { type: 'failed', failure: firstOf(_body) };
    }
  }
}

async function answered(query: Query, signal: AbortSignal): Promise<Response> {
  for (;;) {
    const token = accessToken();
    const response = await send(query, token, signal);
    if (response.status !== 401) return response;
    await anotherToken(token, signal);
  }
}

async function send(query: Query, token: string | null, signal: AbortSignal): Promise<Response> {
  const { statement, parameters, accessMode } = query;
  const headers = new Headers({
    Accept: LINES,
    'Accept-Language': document.documentElement.lang,
    'Content-Type': 'application/vnd.neo4j.query',
    'Liqa-Max-Rows': String(query.maxRows),
  });
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  const body = JSON.stringify({ statement, parameters, accessMode, includeCounters: true });
  try {
    return await fetch('/db/neo4j/query/v2', { method: 'POST', headers, body, signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new ProblemError('network', { cause });
  }
}

async function failureOf(response: Response): Promise<RunFailure> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as { errors?: RunFailure[] };
  return firstOf(errors);
}

function firstOf(errors: readonly RunFailure[]): RunFailure {
  return errors[0] ?? { code: 'internal', message: '' };
}
