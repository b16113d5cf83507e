import { Router } from 'express';
import type { z } from 'zod';
import type { QueryOptions } from '../store/graph-store.ts';
import type { NoSuchActor } from '../views/actors.ts';
import { abortSignalOf } from './abort-signal.ts';
import { HttpProblem } from './http-problem.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { validateQuery } from './validate.ts';

/** A question of the page, asked by `GET` with its fields in the query string. */
export interface View<Schema extends z.ZodType> {
  readonly path: string;
  readonly schema: Schema;
  readonly timeoutMs: number;
  /** The reply, or which id in the question is no actor's: that is a 404. */
  readonly read: (query: z.output<Schema>, options: QueryOptions) => Promise<object | NoSuchActor>;
}

export function viewRouter<Schema extends z.ZodType>(view: View<Schema>): Router {
  const { path, schema, timeoutMs, read } = view;
  const router = Router();
  router
    .route(path)
    .get(async (request, response) => {
      const query = validateQuery(schema, request);
      const reply = await read(query, { signal: abortSignalOf(response), timeoutMs });
      if ('missing' in reply) {
        const subject = reply.missing.slice(0, 128);
        throw new HttpProblem('not-found', { detail: 'no-actor', subject });
      }
      response.set('Cache-Control', 'no-store').json(reply);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
