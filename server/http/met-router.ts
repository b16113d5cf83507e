import { Router } from 'express';
import { metQuerySchema } from '../../contract/met.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { met } from '../views/met.ts';
import { abortSignalOf } from './abort-signal.ts';
import { HttpProblem } from './http-problem.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { validateQuery } from './validate.ts';

/** `GET /api/met?of=`: whom an actor met. */
export function metRouter(store: GraphStore, timeoutMs: number): Router {
  const router = Router();
  router
    .route('/api/met')
    .get(async (request, response) => {
      const query = validateQuery(metQuerySchema, request);
      const reply = await met(store, query, { signal: abortSignalOf(response), timeoutMs });
      if (!reply) {
        throw new HttpProblem('not-found', { detail: 'no-actor', subject: query.of.slice(0, 128) });
      }
      response.set('Cache-Control', 'no-store').json(reply);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
