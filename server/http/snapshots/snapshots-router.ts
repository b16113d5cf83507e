import { Router } from 'express';
import {
  duplicateSnapshotSchema,
  editSnapshotSchema,
  exportBodySchema,
  exportQuerySchema,
  snapshotListQuerySchema,
  takeSnapshotSchema,
} from '../../../contract/snapshots.ts';
import type { Watch } from '../../snapshots/take-full.ts';
import { abortSignalOf } from '../abort-signal.ts';
import { languageOf } from '../language.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { bodyReader } from '../read-body.ts';
import { editorsOnly } from '../roles.ts';
import { validate, validateQuery } from '../validate.ts';
import { checkThumbnail } from './check-thumbnail.ts';
import { formatOf, sendExport } from './send-export.ts';
import { sendTaking, wantsLines } from './send-taking.ts';
import { snapshotBody } from './snapshot-body.ts';
import { found, type SnapshotParts } from './snapshot-parts.ts';
import { sourceOfTaken, take } from './take.ts';

/** Room for the positions of some ten thousand nodes and a thumbnail. */
const BODY_BYTES = 16_000_000;

/** `/api/snapshots` and what is below it, and `/api/export`. */
export function snapshotsRouter(parts: SnapshotParts): Router {
  const { snapshots, slots } = parts;
  const { shelf, staging } = snapshots;
  const router = Router();
  const body = bodyReader(BODY_BYTES);

  router
    .route('/api/snapshots')
    .get(async (request, response) => {
      const { q, deleted, ...page } = validateQuery(snapshotListQuerySchema, request);
      const sifting = { deleted: deleted === '1', words: q, language: languageOf(request) };
      const list = await shelf.list({ ...page, ...sifting });
      response.set('Cache-Control', 'no-store').json(list);
    })
    .post(body, async (request, response) => {
      const { of, name, note, texts, thumbnail } = validate(
        takeSnapshotSchema,
        snapshotBody(request),
      );
      checkThumbnail(thumbnail);
      const signal = abortSignalOf(response);
      const keep = (watch?: Watch) =>
        staging.with(async (folder) => {
          const options = { signal, watch };
          const taken = await take(parts, of, { name, note, texts }, folder, options);
          const { head } = await sourceOfTaken(taken);
          const kept = await shelf.add({ ...taken, head }, { name, note, thumbnail });
          return { ...kept, missing: taken.missing };
        });
      const free = await slots.take(signal);
      try {
        if (wantsLines(request)) {
          await sendTaking(request, response, keep);
          return;
        }
        const entry = await keep();
        response.status(201).location(`/api/snapshots/${entry.id}`).json(entry);
      } finally {
        free();
      }
    })
    .all(methodNotAllowed('GET, HEAD, POST'));

  router
    .route('/api/snapshots/:id')
    .get(async (request, response) => {
      const { id } = request.params;
      const snapshot = found(await shelf.open(id), id);
      const query = exportQuerySchema.parse({});
      await sendExport(response, snapshot, { name: id, query });
    })
    .patch(body, async (request, response) => {
      const changes = validate(editSnapshotSchema, snapshotBody(request));
      checkThumbnail(changes.thumbnail);
      response.json(found(await shelf.edit(request.params.id, changes), request.params.id));
    })
    .delete(editorsOnly, async (request, response) => {
      response.json(found(await shelf.remove(request.params.id), request.params.id));
    })
    .all(methodNotAllowed('GET, HEAD, PATCH, DELETE'));

  router
    .route('/api/snapshots/:id/restore')
    .post(editorsOnly, async (request, response) => {
      response.json(found(await shelf.restore(request.params.id), request.params.id));
    })
    .all(methodNotAllowed('POST'));

  router
    .route('/api/snapshots/:id/duplicate')
    .post(body, async (request, response) => {
      const { name } = validate(duplicateSnapshotSchema, snapshotBody(request));
      const entry = found(await shelf.duplicate(request.params.id, name), request.params.id);
      response.status(201).location(`/api/snapshots/${entry.id}`).json(entry);
    })
    .all(methodNotAllowed('POST'));

  router
    .route('/api/snapshots/:id/export')
    .get(async (request, response) => {
      const query = validateQuery(exportQuerySchema, request);
      formatOf(query);
      const { id } = request.params;
      const { name } = found(await shelf.find(id), id);
      await sendExport(response, found(await shelf.open(id), id), { name, query });
    })
    .all(methodNotAllowed('GET, HEAD'));

  router
    .route('/api/export')
    .post(body, async (request, response) => {
      const query = validateQuery(exportQuerySchema, request);
      formatOf(query);
      const { of, texts } = validate(exportBodySchema, snapshotBody(request));
      const signal = abortSignalOf(response);
      const free = await slots.take(signal);
      try {
        await staging.with(async (folder) => {
          const taken = await take(parts, of, { texts }, folder, { signal });
          await sendExport(response, await sourceOfTaken(taken), { name: 'liqa', query });
        });
      } finally {
        free();
      }
    })
    .all(methodNotAllowed('POST'));
  return router;
}
