import { type Request, type Response, Router } from 'express';
import type { Role } from '../../../contract/session.ts';
import type { Limits } from '../../settings.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { abortSignalOf } from '../abort-signal.ts';
import { HttpProblem } from '../http-problem.ts';
import { type Language, languageOf } from '../language.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { bodyReader } from '../read-body.ts';
import { roleOf } from '../roles.ts';
import { toProblem } from '../to-problem.ts';
import { type Format, formatOf } from './formats.ts';
import { QuerySlots } from './query-slots.ts';
import { type Query, readQuery } from './read-query.ts';
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
  /** Called when a query may have changed the graph. */
  readonly changed: () => void;
}

interface Parts extends QueryParts {
  readonly slots: QuerySlots;
}

/** `POST /db/{database}/query/v2`, in the shapes of Neo4j's Query API v2. */
export function queryRouter(parts: QueryParts): Router {
  const router = Router();
  const withSlots = { ...parts, slots: new QuerySlots(parts.limits.queriesAtOnce) };
  router
    .route('/db/:database/query/v2')
    .post(bodyReader(QUERY_BODY_BYTES), (request, response) => answer(withSlots, request, response))
    .all(methodNotAllowed('POST'));
  return router;
}

async function answer(parts: Parts, request: Request, response: Response): Promise<void> {
  const database = String(request.params.database);
  if (!parts.databases.includes(database.toLowerCase())) {
    throw new HttpProblem('not-found', { detail: 'no-database', subject: database.slice(0, 100) });
  }
  const format = formatOf(request);
  const query = readQuery(request);
  const signal = abortSignalOf(response);
  const end = await parts.slots.take(signal);
  try {
    const role = roleOf(response);
    await run(parts, { query, format, signal, role, language: languageOf(request) }, response);
  } finally {
    end();
  }
}

interface Asked {
  readonly query: Query;
  readonly format: Format;
  readonly signal: AbortSignal;
  readonly role: Role;
  readonly language: Language;
}

async function run(parts: QueryParts, asked: Asked, response: Response): Promise<void> {
  const { store, limits, changed } = parts;
  const { query, format, signal, role, language } = asked;
  const { write, lines, mediaType } = format;
  const rows = await runQuery(store, query, { role, limits, signal, write, changed });
  const reply: Reply = {
    rows,
    summaryFields: (outcome) => summaryFields(outcome, { query, write }, limits, language),
    errors: (error) => JSON.stringify(queryErrorsOf(toProblem(error), language)),
  };
  response.type(mediaType).set('Cache-Control', 'no-store').vary('Accept');
  await (lines ? sendLines : sendDocument)(response, reply);
}
