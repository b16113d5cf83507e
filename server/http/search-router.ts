import { Router } from 'express';
import { type SearchQuery, type SearchReply, searchQuerySchema } from '../../contract/search.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { validateQuery } from './validate.ts';

/** `GET /api/search?q=`: who and what bears a name, in either script. */
export function searchRouter(search: (query: SearchQuery) => Promise<SearchReply>): Router {
  const router = Router();
  router
    .route('/api/search')
    .get(async (request, response) => {
      const query = validateQuery(searchQuerySchema, request);
      response.set('Cache-Control', 'no-store').json(await search(query));
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
