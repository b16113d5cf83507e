import { Router } from 'express';
import { pathsQuerySchema } from '../../contract/paths.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { paths } from '../views/paths/paths.ts';
import { abortSignalOf } from './abort-signal.ts';
import { HttpProblem } from './http-problem.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { validateQuery } from './validate.ts';

/** `GET /api/paths?from=&to=`: the shortest chains of meetings between two actors. */
export function pathsRouter(store: GraphStore, timeoutMs: number): Router {
  const router = Router();
  router
    .route('/api/paths')
    .get(async (request, response) => {
      const query = validateQuery(pathsQuerySchema, request);
      const reply = await paths(store, query, { signal: abortSignalOf(response), timeoutMs });
      if ('missing' in reply) {
        const subject = reply.missing.slice(0, 128);
        throw new HttpProblem('not-found', { detail: 'no-actor', subject });
      }
      response.set('Cache-Control', 'no-store').json(reply);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
