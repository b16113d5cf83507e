import { Router } from 'express';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { removeReport } from '../../graph-seed/remove-report.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { listReports } from '../views/list-reports.ts';
import { readReport } from '../views/read-report.ts';
import { HttpProblem } from './http-problem.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { bodyJson, bodyReader, contentType } from './read-body.ts';
import { editorsOnly } from './roles.ts';

const DOCUMENT_BYTES = 16_000_000;

/**
 * `/api/reports`: what is loaded, each with its text and spans; a report graph document is loaded
 * by POST and taken away by DELETE, both by editors only. `changed` is called after either; `owner`
 * undoes at its next start what a crash leaves of a loading.
 */
export function reportsRouter(store: GraphStore, owner: string, changed: () => void): Router {
  const router = Router();
  router
    .route('/api/reports')
    .get(async (_request, response) => {
      response.set('Cache-Control', 'no-store').json(await listReports(store));
    })
    .post(editorsOnly, bodyReader(DOCUMENT_BYTES), async (request, response) => {
      contentType(request, ['application/json']);
      const [change] = await loadReports(store, [bodyJson(request)], { owner });
      changed();
      response
        .status(201)
        .location(`/api/reports/${change?.id ?? ''}`)
        .json(change);
    })
    .all(methodNotAllowed('GET, HEAD, POST'));
  router
    .route('/api/reports/:id')
    .get(async (request, response) => {
      const report = await readReport(store, request.params.id);
      if (!report) throw noReport(request.params.id);
      response.set('Cache-Control', 'no-store').json(report);
    })
    .delete(editorsOnly, async (request, response) => {
      const change = await removeReport(store, request.params.id);
      if (!change) throw noReport(request.params.id);
      changed();
      response.json(change);
    })
    .all(methodNotAllowed('GET, HEAD, DELETE'));
  return router;
}

function noReport(id: string): HttpProblem {
  return new HttpProblem('not-found', { detail: 'no-report', subject: id.slice(0, 128) });
}
