import { type Request, type Response, Router } from 'express';
import type { Limits } from '../../settings.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { abortSignalOf } from '../abort-signal.ts';
import { HttpProblem } from '../http-problem.ts';
import { languageOf } from '../language.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { bodyReader } from '../read-body.ts';
import { toProblem } from '../to-problem.ts';
import { formatOf } from './formats.ts';
import { readQuery } from './read-query.ts';
import { runQuery } from './run-query.ts';
import { type Reply, sendDocument } from './send-document.ts';
import { sendLines } from './send-lines.ts';
import { queryErrorsOf } from './send-query-errors.ts';
import { summaryFields } from './summary-fields.ts';

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
  const language = languageOf(request);
  const reply: Reply = {
    rows: written,
    summaryFields: (outcome) =>
      summaryFields(outcome, { query, write: format.write }, limits, language),
    errors: (error) => JSON.stringify(queryErrorsOf(toProblem(error), language)),
  };
  response.type(format.mediaType).set('Cache-Control', 'no-store').vary('Accept');
  await (format.lines ? sendLines : sendDocument)(response, reply);
}
