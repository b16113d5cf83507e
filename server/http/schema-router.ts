import { Router } from 'express';
import type { GraphSchema } from '../../contract/schema.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `GET /api/schema`: the names that a query can use. */
export function schemaRouter(read: () => Promise<GraphSchema>): Router {
  const router = Router();
  router
    .route('/api/schema')
    .get(async (_request, response) => {
      response.set('Cache-Control', 'no-store').json(await read());
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
