import { type Request, type Response, Router } from 'express';
import type { Limits } from '../../settings.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { abortSignalOf } from '../abort-signal.ts';
import { HttpProblem } from '../http-problem.ts';
import { languageOf } from '../language.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { bodyReader } from '../read-body.ts';
import { toProblem } from '../to-problem.ts';
import { queryCounters } from './counters.ts';
import { formatOf } from './formats.ts';
import { TRUNCATED_HEADER, truncationNotice } from './notifications.ts';
import { type Query, readQuery } from './read-query.ts';
import { type Outcome, runQuery, type WrittenRows } from './run-query.ts';
import { queryErrorsOf } from './send-query-errors.ts';

const QUERY_BODY_BYTES = 1_000_000;

interface QueryParts {
  readonly store: GraphStore;
  readonly limits: Limits;
  /** Names that the store's database answers to. */
  readonly databases: readonly string[];
}

/** `POST /db/{database}/query/v2`, in the shapes of Neo4j's Query API v2. */
export function queryRouter(parts: QueryParts): Router {
  const router = Router();
  router
    .route('/db/:database/query/v2')
    .post(bodyReader(QUERY_BODY_BYTES), (request, response) => answer(parts, request, response))
    .all(methodNotAllowed('POST'));
  return router;
}

async function answer(parts: QueryParts, request: Request, response: Response): Promise<void> {
  const database = String(request.params.database);
  if (!parts.databases.includes(database.toLowerCase())) {
    throw new HttpProblem('not-found', { detail: 'no-database', subject: database.slice(0, 100) });
  }
  const format = formatOf(request);
  const query = readQuery(request);
  const { store, limits } = parts;
  const written = await runQuery(store, query, {
    limits,
    signal: abortSignalOf(response),
    write: format.write,
  });
  const tail = (outcome: Outcome) => tailOf(outcome, query, limits, request);
  response.type(format.mediaType).set('Cache-Control', 'no-store').vary('Accept');
  if (format.lines) await sendLines(request, response, written, tail);
  else await sendDocument(response, written, tail);
}

type Tail = Record<string, unknown>;

/** What follows the rows. */
function tailOf(
  { summary, truncated }: Outcome,
  query: Query,
  limits: Limits,
  request: Request,
): Tail {
  return {
    ...(query.includeCounters ? { counters: queryCounters(summary?.counters) } : {}),
    ...(truncated
      ? { notifications: [truncationNotice(truncated, limits, languageOf(request))] }
      : {}),
    bookmarks: summary?.bookmarks ?? [],
  };
}

/** One document, gathered first so that a failure on the way still has its own status. */
async function sendDocument(
  response: Response,
  { fields, ...rows }: WrittenRows,
  tail: (outcome: Outcome) => Tail,
): Promise<void> {
  const gathered: string[] = [];
  let next = await rows.next();
  for (; !next.done; next = await rows.next()) gathered.push(next.value);
  if (next.value.truncated) response.set(TRUNCATED_HEADER, next.value.truncated);
  const rest = JSON.stringify(tail(next.value)).slice(1);
  const data = `{"fields":${JSON.stringify(fields)},"values":[${gathered.join(',')}]}`;
  response.status(202).send(`{"data":${data},${rest}`);
}

/** One event a line, sent as the rows come and no faster than they are read. */
async function sendLines(
  request: Request,
  response: Response,
  { fields, ...rows }: WrittenRows,
  tail: (outcome: Outcome) => Tail,
): Promise<void> {
  const send = async (event: string, body: string): Promise<void> => {
    if (response.write(`{"$event":"${event}","_body":${body}}\n`)) return;
    await new Promise<void>((resolve) => {
      response.once('drain', resolve).once('close', resolve);
    });
  };
  response.status(202);
  await send('Header', JSON.stringify({ fields }));
  try {
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) {
      if (response.destroyed) {
        await rows.stop();
        return;
      }
      await send('Record', next.value);
    }
    await send('Summary', JSON.stringify(tail(next.value)));
  } catch (error) {
    await send('Error', JSON.stringify(queryErrorsOf(toProblem(error), languageOf(request))));
  }
  response.end();
}
