import { Router } from 'express';
import { apiDocument } from './api-document.ts';
import { docsPage } from './docs-page.ts';
import { languageOf } from './language.ts';
import { methodNotAllowed } from './method-not-allowed.ts';

/** `/api/openapi.json`, and `/api/docs` to read it. Both are the same for everyone, token or not. */
export function docsRouter(version: string): Router {
  const document = apiDocument(version);
  const router = Router();
  router
    .route('/api/openapi.json')
    .get((_request, response) => {
      response.set('Cache-Control', 'no-cache').json(document);
    })
    .all(methodNotAllowed('GET, HEAD'));
  router
    .route('/api/docs')
    .get((request, response) => {
      response
        .set('Cache-Control', 'no-cache')
        .vary('Accept-Language')
        .type('html')
        .send(docsPage(document, languageOf(request)));
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}
