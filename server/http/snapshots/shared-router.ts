import { type Response, Router } from 'express';
import type { SnapshotLink } from '../../../contract/snapshot-links.ts';
import { exportQuerySchema } from '../../../contract/snapshots.ts';
import type { Snapshots } from '../../snapshots/open-snapshots.ts';
import { HttpProblem } from '../http-problem.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { validateQuery } from '../validate.ts';
import { formatOf, sendExport } from './send-export.ts';

/**
 * What a link opens, to whoever has it: one snapshot, for reading. `/shared/{token}` is the page,
 * which the sites that the link names may frame.
 */
export function sharedRouter({ shelf, links }: Snapshots): Router {
  const router = Router();
  const opened = async (token: string) => {
    const link = await links.find(token);
    const entry = link && (await shelf.find(link.snapshot));
    if (!link || !entry) throw new HttpProblem('not-found', { detail: 'no-link' });
    return { link, entry };
  };

  router
    .route('/api/shared/:token')
    .get(async (request, response) => {
      const query = validateQuery(exportQuerySchema, request);
      formatOf(query);
      const { entry } = await opened(request.params.token);
      const snapshot = await shelf.open(entry.id);
      if (!snapshot) throw new HttpProblem('not-found', { detail: 'no-link' });
      await sendExport(response, snapshot, { name: entry.name, query });
    })
    .all(methodNotAllowed('GET, HEAD'));

  router.get('/shared/:token', async (request, response, next) => {
    response.set('X-Robots-Tag', 'noindex');
    try {
      const { link } = await opened(request.params.token);
      allowFrames(response, link);
    } catch (error) {
      // Who comes with a browser gets the page, which says it in words.
      if (request.accepts(['json', 'html']) !== 'html') throw error;
      response.status(404);
    }
    next();
  });
  return router;
}

function allowFrames(response: Response, { origins }: SnapshotLink): void {
  if (origins.length === 0) return;
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.set(
    'Content-Security-Policy',
    policy.replace(/frame-ancestors [^;]*/u, `frame-ancestors ${origins.join(' ')}`),
  );
  response.removeHeader('X-Frame-Options');
}
