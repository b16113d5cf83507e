import { accessToken, anotherToken } from '../../remote/access-token.ts';
import { ProblemError } from '../../remote/problem-error.ts';
import { mostRows } from './most-rows.ts';
import type { Query, RunFailure } from './run-types.ts';

/**
 * Sends a query to the server, for an answer in the media type `accept`. Waits for the access token
 * where the server wants one. Throws `ProblemError` when nobody answers, or the signal's reason;
 * aborting it stops the query in the store.
 */
export async function requestQuery(
  query: Query,
  accept: string,
  signal: AbortSignal,
): Promise<Response> {
  const rows = Math.min(query.maxRows, await mostRows(signal));
  for (;;) {
    const token = accessToken();
    const response = await send(query, { accept, rows, token, signal });
    if (response.status !== 401) return response;
    await anotherToken(token, signal);
  }
}

/** Why a query was refused, in the server's words. */
export async function failureOf(response: Response): Promise<RunFailure> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as { errors?: RunFailure[] };
  return { ...firstOf(errors), status: response.status };
}

export function firstOf(errors: readonly RunFailure[]): RunFailure {
  return errors[0] ?? { code: 'internal', message: '' };
}

async function send(
  query: Query,
  {
    accept,
    rows,
    token,
    signal,
  }: { accept: string; rows: number; token: string | null; signal: AbortSignal },
): Promise<Response> {
  const { statement, parameters, accessMode } = query;
  const headers = new Headers({
    Accept: accept,
    'Accept-Language': document.documentElement.lang,
    'Content-Type': 'application/vnd.neo4j.query',
  });
  if (Number.isFinite(rows)) headers.set('Liqa-Max-Rows', String(rows));
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  const body = JSON.stringify({ statement, parameters, accessMode, includeCounters: true });
  try {
    return await fetch('/db/neo4j/query/v2', { method: 'POST', headers, body, signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new ProblemError('network', { cause });
  }
}
