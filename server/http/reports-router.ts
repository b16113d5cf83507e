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
import type { WriteTurns } from './write-turns.ts';

const DOCUMENT_BYTES = 16_000_000;

interface ReportParts {
  readonly store: GraphStore;
  /** Who undoes at its next start what a crash leaves of a loading. */
  readonly owner: string;
  readonly turns: WriteTurns;
  /** Called when a report came or went. */
  readonly changed: () => void;
}

/**
 * `/api/reports`: what is loaded, each with its text and spans; a report graph document is loaded
 * by POST and taken away by DELETE, both by editors only.
 */
export function reportsRouter({ store, owner, turns, changed }: ReportParts): Router {
  const router = Router();
  router
    .route('/api/reports')
    .get(async (_request, response) => {
      response.set('Cache-Control', 'no-store').json(await listReports(store));
    })
    .post(editorsOnly, bodyReader(DOCUMENT_BYTES), async (request, response) => {
      contentType(request, ['application/json']);
      const document = bodyJson(request);
      const [change] = await turns.alone(() => loadReports(store, [document], { owner }));
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
      const { id } = request.params;
      const change = await turns.alone(() => removeReport(store, id));
      if (!change) throw noReport(id);
      changed();
      response.json(change);
    })
    .all(methodNotAllowed('GET, HEAD, DELETE'));
  return router;
}

function noReport(id: string): HttpProblem {
  return new HttpProblem('not-found', { detail: 'no-report', subject: id.slice(0, 128) });
}
