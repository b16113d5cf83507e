import { Router } from 'express';
import { newLinkSchema } from '../../../contract/snapshot-links.ts';
import { HttpProblem } from '../http-problem.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { bodyReader } from '../read-body.ts';
import { editorsOnly } from '../roles.ts';
import { validate } from '../validate.ts';
import { snapshotBody } from './snapshot-body.ts';
import { found, type SnapshotParts } from './snapshot-parts.ts';

const BODY_BYTES = 100_000;

/** `/api/snapshots/{id}/links`: who may see a snapshot without a token, and for how long. */
export function linksRouter({ snapshots }: SnapshotParts): Router {
  const { shelf, links } = snapshots;
  const router = Router();
  router
    .route('/api/snapshots/:id/links')
    .get(editorsOnly, async (request, response) => {
      const { id } = found(await shelf.find(request.params.id), request.params.id);
      response.set('Cache-Control', 'no-store').json({ links: await links.of(id) });
    })
    .post(editorsOnly, bodyReader(BODY_BYTES), async (request, response) => {
      const wanted = validate(newLinkSchema, snapshotBody(request));
      const { id } = found(await shelf.find(request.params.id), request.params.id);
      const link = await links.add(id, wanted);
      response.status(201).location(link.path).json(link);
    })
    .all(methodNotAllowed('GET, HEAD, POST'));
  router
    .route('/api/snapshots/:id/links/:token')
    .delete(editorsOnly, async (request, response) => {
      const { id, token } = request.params;
      if (!(await links.withdraw(id, token))) {
        throw new HttpProblem('not-found', { detail: 'no-link' });
      }
      response.status(204).end();
    })
    .all(methodNotAllowed('DELETE'));
  return router;
}
