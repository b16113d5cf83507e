import { Router } from 'express';
import type { Health } from '../../contract/health.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `GET /api/health`: 503 while the store is away, in the same shape. */
export function healthRouter(health: () => Promise<Health>): Router {
  const router = Router();
  router
    .route('/api/health')
    .get(async (_request, response) => {
      const found = await health();
      if (found.status !== 'ok') response.status(503).set('Retry-After', '5');
      response.set('Cache-Control', 'no-store').json(found);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
