import { readLines } from '../../remote/read-lines.ts';
import { createPace } from './pace.ts';
import { failureOf, firstOf, requestQuery } from './request-query.ts';
import type { Query, Row, RunFailure, RunSummary } from './run-types.ts';

/** What a running query tells, in this order; after `failed` nothing follows. */
export type QueryEvent =
  /** The server is busy: it is asked once more after so many milliseconds. */
  | { readonly type: 'waiting'; readonly ms: number }
  | { readonly type: 'fields'; readonly fields: readonly string[] }
  /** `bytes`: of the whole answer so far. */
  | { readonly type: 'rows'; readonly rows: readonly Row[]; readonly bytes: number }
  | { readonly type: 'summary'; readonly summary: RunSummary }
  | { readonly type: 'failed'; readonly failure: RunFailure };

const LINES = 'application/vnd.neo4j.query.v1.0+jsonl';

interface Line {
  readonly $event: 'Header' | 'Record' | 'Summary' | 'Error';
  readonly _body: never;
}

/**
 * Runs a query on the server and gives its answer as it comes, a batch of rows at a time, so that
 * the page draws and listens meanwhile. Throws what `requestQuery` throws; aborting the signal stops
 * the query in the store.
 */
export async function* sendQuery(query: Query, signal: AbortSignal): AsyncGenerator<QueryEvent> {
  let response = await requestQuery(query, LINES, signal);
  if (response.status === 429) {
    const ms = 1000 * (Number(response.headers.get('Retry-After')) || 1);
    yield { type: 'waiting', ms };
    await sleep(ms, signal);
    response = await requestQuery(query, LINES, signal);
  }
  if (!response.ok || !response.body) {
    yield { type: 'failed', failure: await failureOf(response) };
    return;
  }
  let bytes = 0;
  const lines = readLines(response.body, (more) => {
    bytes += more;
  });
  yield* readEvents(lines, () => bytes, signal);
}

async function* readEvents(
  chunks: AsyncIterable<readonly string[]>,
  bytes: () => number,
  signal: AbortSignal,
): AsyncGenerator<QueryEvent> {
  const pace = createPace();
  for await (const lines of chunks) {
    let rows: Row[] = [];
    for (const line of lines) {
      const { $event, _body } = JSON.parse(line) as Line;
      if ($event === 'Record') rows.push(_body);
      if ($event === 'Header') yield { type: 'fields', ...(_body as { fields: string[] }) };
      const ends = $event === 'Summary' || $event === 'Error';
      if (rows.length > 0 && (ends || pace.due())) {
        yield { type: 'rows', rows, bytes: bytes() };
        rows = [];
      }
      if ($event === 'Summary') yield { type: 'summary', summary: _body };
      if ($event === 'Error') yield { type: 'failed', failure: firstOf(_body) };
      if (pace.due()) await pace.rest();
      signal.throwIfAborted();
    }
    if (rows.length > 0) yield { type: 'rows', rows, bytes: bytes() };
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
