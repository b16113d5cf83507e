import { Router } from 'express';
import { graphQuerySchema } from '../../contract/graph.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { subgraph } from '../views/subgraph.ts';
import { abortSignalOf } from './abort-signal.ts';
import { HttpProblem } from './http-problem.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { validateQuery } from './validate.ts';

/** `GET /api/graph`: a bounded part of the graph for the canvas. */
export function graphRouter(store: GraphStore, timeoutMs: number): Router {
  const router = Router();
  router
    .route('/api/graph')
    .get(async (request, response) => {
      const query = validateQuery(graphQuerySchema, request);
      const reply = await subgraph(store, query, { signal: abortSignalOf(response), timeoutMs });
      if (query.around !== undefined && reply.nodes.length === 0) {
        const subject = query.around.slice(0, 128);
        throw new HttpProblem('not-found', { detail: 'no-node', subject });
      }
      response.set('Cache-Control', 'no-store').json(reply);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
