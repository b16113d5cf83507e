import { Router } from 'express';
import type { Session } from '../../contract/session.ts';
import { LONGEST_STATEMENT } from '../cypher/longest-statement.ts';
import type { Limits } from '../settings.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { roleOf } from './roles.ts';

/** `GET /api/session`: what who asks may do. Asks no store, so it answers while that is away. */
export function sessionRouter({ kind, capabilities }: GraphStore, limits: Limits): Router {
  const { plans, counters } = capabilities;
  const router = Router();
  router
    .route('/api/session')
    .get((_request, response) => {
      const session: Session = {
        role: roleOf(response),
        store: { kind, capabilities: { plans, counters } },
        limits: {
          seconds: limits.queryMs / 1000,
          rows: limits.queryRows,
          megabytes: limits.queryBytes / 1_000_000,
          statementBytes: LONGEST_STATEMENT,
          queriesAtOnce: limits.queriesAtOnce,
        },
      };
      response.set('Cache-Control', 'no-store').json(session);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
