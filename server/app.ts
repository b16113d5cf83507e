import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { ALLOWED_FUNCTION_NAMESPACES, ALLOWED_PROCEDURES } from './cypher/allowed.ts';
import { checkApart } from './cypher/statement-checks.ts';
import { clientFiles } from './http/client-files.ts';
import { docsRouter } from './http/docs-router.ts';
import { errorHandler } from './http/error-handler.ts';
import { graphRouter } from './http/graph-router.ts';
import { hostGuard, originGuard, rateGuard } from './http/guards.ts';
import { healthRouter } from './http/health-router.ts';
import { HttpProblem } from './http/http-problem.ts';
import { requestLog } from './http/log.ts';
import { queryRouter } from './http/query/query-router.ts';
import { reportsRouter } from './http/reports-router.ts';
import { roleGuard } from './http/roles.ts';
import { schemaRouter } from './http/schema-router.ts';
import { searchRouter } from './http/search-router.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sessionRouter } from './http/session-router.ts';
import { sharedRouter } from './http/snapshots/shared-router.ts';
import { snapshotRouters } from './http/snapshots/snapshot-routers.ts';
import { statementsRouter } from './http/statements-router.ts';
import { viewRouters } from './http/view-routers.ts';
import { WriteTurns } from './http/write-turns.ts';
import type { Settings } from './settings.ts';
import type { Snapshots } from './snapshots/open-snapshots.ts';
import type { GraphStore } from './store/graph-store.ts';
import { health } from './views/health.ts';
import { createKeptAnswers } from './views/kept-answers.ts';
import { createSchemaView, type MayCall } from './views/schema.ts';
import type { Search } from './views/search.ts';

/** What the app is made of. */
export interface AppParts {
  readonly store: GraphStore;
  /** The names to search, read from the store. */
  readonly search: Search;
  readonly snapshots: Snapshots;
  readonly settings: Pick<
    Settings,
    'host' | 'hosts' | 'token' | 'editorToken' | 'edit' | 'limits'
  > & {
    readonly database: string | undefined;
  };
  readonly log: Logger;
  /** The page: a folder with the built one, or Vite's middleware in development. */
  readonly client: { readonly directory: string } | { readonly middleware: RequestHandler };
  readonly version: string;
}

/** The application, to listen with. Building it does nothing: no socket, no query. */
export function createApp(parts: AppParts): Express {
  const { store, search, snapshots, settings, client } = parts;
  const { limits, token } = settings;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', false);
  app.set('query parser', 'simple');

  app.use(requestLog(parts.log));
  app.use(securityHeaders({ development: 'middleware' in client }));
  app.use(hostGuard(settings));
  app.use(docsRouter(parts.version));

  const api = ['/api', '/db'];
  app.use(api, originGuard(settings));
  if (limits.requestsPerMinute > 0) app.use(api, rateGuard(limits.requestsPerMinute));
  app.use(sharedRouter(snapshots));
  if (token !== undefined) app.use(api, rateGuard(FAILED_TOKENS, true));
  app.use(api, roleGuard(settings));

  const schema = createSchemaView(store, MAY_CALL);
  const changed = (): void => {
    search.invalidate();
    schema.invalidate();
  };
  app.use(healthRouter(() => health(store)));
  app.use(sessionRouter(store, limits));
  app.use(searchRouter((query) => search.search(query)));
  const kept = createKeptAnswers(store);
  app.use(viewRouters(store, kept, limits.queryMs));
  app.use(graphRouter(store, kept, limits.queryMs));
  const turns = new WriteTurns();
  app.use(reportsRouter({ store, owner: snapshots.owner, turns, changed }));
  app.use(snapshotRouters({ store, snapshots, check: checkApart, limits, turns, changed }));
  const databases = databasesOf(settings.database);
  app.use(queryRouter({ store, check: checkApart, limits, databases, turns, changed }));
  app.use(statementsRouter(store, checkApart));
  app.use(schemaRouter(() => schema.read()));
  app.use(api, noRoute);

  app.use('middleware' in client ? client.middleware : clientFiles(client.directory));
  app.use(noRoute);
  app.use(errorHandler());
  return app;
}

const MAY_CALL: MayCall = {
  procedure: (name) => ALLOWED_PROCEDURES.has(name),
  function: (name) =>
    ALLOWED_FUNCTION_NAMESPACES.has(
      name.slice(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase(),
    ),
};

/** Wrong tokens a minute and address. */
const FAILED_TOKENS = 60;

/** Names of the database in the query route: Neo4j's usual one, and the one that is set. */
function databasesOf(configured: string | undefined): string[] {
  return ['neo4j', ...(configured === undefined ? [] : [configured.toLowerCase()])];
}

const noRoute: RequestHandler = (request) => {
  const subject = request.originalUrl.split('?')[0]?.slice(0, 200) ?? '';
  throw new HttpProblem('not-found', { detail: 'no-route', subject });
};
