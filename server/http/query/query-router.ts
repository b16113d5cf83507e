import { type Request, type Response, Router } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import type { Runnable } from '../../cypher/check-statement.ts';
import type { CheckStatement } from '../../cypher/statement-checks.ts';
import type { Limits } from '../../settings.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { abortSignalOf } from '../abort-signal.ts';
import { HttpProblem } from '../http-problem.ts';
import { languageOf } from '../language.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { bodyReader } from '../read-body.ts';
import { roleOf } from '../roles.ts';
import { toProblem } from '../to-problem.ts';
import type { WriteTurns } from '../write-turns.ts';
import { DocumentMemory } from './document-memory.ts';
import { type Format, formatOf } from './formats.ts';
import { busy, type Place, QueryLanes } from './query-lanes.ts';
import { type Query, readQuery } from './read-query.ts';
import { allow, runQuery } from './run-query.ts';
import { sendCsv } from './send-csv.ts';
import { type Reply, sendDocument } from './send-document.ts';
import { sendLines } from './send-lines.ts';
import { queryErrorsOf } from './send-query-errors.ts';
import { summaryFields } from './summary-fields.ts';

const QUERY_BODY_BYTES = 1_000_000;
/** Documents of the largest size that may be held at once. */
const LARGE_DOCUMENTS = 4;
/** Milliseconds beyond a query's own that a reply may stand still before its reader counts as gone. */
const STALLED_MS = 10_000;

interface QueryParts {
  readonly store: GraphStore;
  readonly check: CheckStatement;
  readonly limits: Limits;
  /** Names that the store's database answers to. */
  readonly databases: readonly string[];
  readonly turns: WriteTurns;
  /** Called when a query may have changed the graph. */
  readonly changed: () => void;
}

interface Parts extends QueryParts {
  readonly lanes: QueryLanes;
  readonly documents: DocumentMemory;
}

/** `POST /db/{database}/query/v2`, in the shapes of Neo4j's Query API v2. */
export function queryRouter(given: QueryParts): Router {
  const router = Router();
  const { queriesAtOnce, queryBytes } = given.limits;
  const lanes = new QueryLanes(queriesAtOnce);
  const documents = new DocumentMemory(LARGE_DOCUMENTS * queryBytes);
  const parts = { ...given, lanes, documents };
  router
    .route('/db/:database/query/v2')
    .post(bodyReader(QUERY_BODY_BYTES), (request, response) => answer(parts, request, response))
    .all(methodNotAllowed('POST'));
  return router;
}

async function answer(parts: Parts, request: Request, response: Response): Promise<void> {
  const database = String(request.params.database);
  if (!parts.databases.includes(database.toLowerCase())) {
    throw new HttpProblem('not-found', { detail: 'no-database', subject: database.slice(0, 100) });
  }
  const format = formatOf(request);
  const query = readQuery(request, parts.limits);
  const gone = abortSignalOf(response);
  response.setTimeout(parts.limits.queryMs + STALLED_MS, () => void response.destroy());
  const runnable = await allow(query, roleOf(response), parts.check);
  const place = await parts.lanes.enter(ipKeyGenerator(request.socket.remoteAddress ?? ''), gone);
  const signal = AbortSignal.any([gone, place.lost]);
  let written = () => {};
  try {
    if (query.write) written = await parts.turns.beside();
    await run(parts, { query, runnable, format, signal, place }, request, response);
  } catch (error) {
    throw place.lost.aborted ? busy() : error;
  } finally {
    written();
    place.leave();
  }
}

interface Asked {
  readonly query: Query;
  readonly runnable: Runnable;
  readonly format: Format;
  readonly signal: AbortSignal;
  readonly place: Place;
}

async function run(
  parts: Parts,
  { query, runnable, format, signal, place }: Asked,
  request: Request,
  response: Response,
): Promise<void> {
  const { mediaType, write, rows } = format;
  const language = languageOf(request);
  const answered = await runQuery(parts, query, runnable, {
    signal,
    format: rows,
    began: place.begin,
  });
  if (query.download !== undefined) response.attachment(query.download);
  response.type(mediaType).set('Cache-Control', 'no-store').vary('Accept');
  if (rows === 'csv') return sendCsv(response, answered, { mark: query.bom });
  const limits = { maxRows: query.maxRows, maxBytes: parts.limits.queryBytes };
  const reply: Reply = {
    answer: answered,
    summaryFields: (summary) => summaryFields(summary, { query, write }, limits, language),
    errors: (error) => {
      const problem = place.lost.aborted ? busy() : toProblem(error);
      return JSON.stringify(queryErrorsOf(problem, language));
    },
  };
  if (rows === 'plain-lines' || rows === 'typed-lines') return sendLines(response, reply);
  return sendDocument(response, reply, parts.documents.of(response));
}
