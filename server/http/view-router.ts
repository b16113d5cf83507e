import { Router } from 'express';
import type { z } from 'zod';
import type { QueryOptions } from '../store/graph-store.ts';
import type { NoSuchActor } from '../views/actors.ts';
import type { KeptAnswers } from '../views/kept-answers.ts';
import { abortSignalOf } from './abort-signal.ts';
import { HttpProblem } from './http-problem.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { validateQuery } from './validate.ts';

/** A question of the page, asked by `GET` with its fields in the query string. */
export interface View<Schema extends z.ZodType> {
  readonly path: string;
  readonly schema: Schema;
  readonly timeoutMs: number;
  /** Whether the answer is about the whole graph, and kept until that changes. Default: never. */
  readonly keeps?: (query: z.output<Schema>) => boolean;
  /** The reply, or which id in the question is no actor's: that is a 404. */
  readonly read: (query: z.output<Schema>, options: QueryOptions) => Promise<object | NoSuchActor>;
}

export function viewRouter<Schema extends z.ZodType>(
  view: View<Schema>,
  kept: KeptAnswers,
): Router {
  const { path, schema, timeoutMs, read, keeps = () => false } = view;
  const router = Router();
  router
    .route(path)
    .get(async (request, response) => {
      const query = validateQuery(schema, request);
      const options = { signal: abortSignalOf(response), timeoutMs };
      const answer = async () => {
        const reply = await read(query, options);
        if (!('missing' in reply)) return reply;
        const subject = reply.missing.slice(0, 128);
        throw new HttpProblem('not-found', { detail: 'no-actor', subject });
      };
      response.set('Cache-Control', 'no-store');
      if (!keeps(query)) response.json(await answer());
      else {
        const question = `${path} ${JSON.stringify(query)}`;
        response.type('json').send(await kept.json(question, options, answer));
      }
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
