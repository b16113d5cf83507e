import { Router } from 'express';
import { graphQuerySchema, neighboursQuerySchema } from '../../contract/graph.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { KeptAnswers } from '../views/kept-answers.ts';
import { neighbours } from '../views/neighbours.ts';
import { subgraph } from '../views/subgraph.ts';
import { abortSignalOf } from './abort-signal.ts';
import { HttpProblem } from './http-problem.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { validateQuery } from './validate.ts';

/** A bounded part of the graph for the canvas, and how much there is next to one node. */
export function graphRouter(store: GraphStore, kept: KeptAnswers, timeoutMs: number): Router {
  const router = Router();
  router
    .route('/api/graph')
    .get(async (request, response) => {
      const query = validateQuery(graphQuerySchema, request);
      const options = { signal: abortSignalOf(response), timeoutMs };
      response.set('Cache-Control', 'no-store');
      if (query.around === undefined && query.ids === undefined) {
        const question = `/api/graph ${JSON.stringify(query)}`;
        const overview = () => subgraph(store, query, options);
        response.type('json').send(await kept.json(question, options, overview));
        return;
      }
      const reply = await subgraph(store, query, options);
      if (query.around !== undefined && reply.nodes.length === 0) {
        throw noNode(query.around);
      }
      response.json(reply);
    })
    .all(methodNotAllowed('GET, HEAD'));
  router
    .route('/api/graph/neighbours')
    .get(async (request, response) => {
      const { of } = validateQuery(neighboursQuerySchema, request);
      const reply = await neighbours(store, of, { signal: abortSignalOf(response), timeoutMs });
      if (!reply) throw noNode(of);
      response.set('Cache-Control', 'no-store').json(reply);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}

function noNode(id: string): HttpProblem {
  return new HttpProblem('not-found', { detail: 'no-node', subject: id.slice(0, 128) });
}
