import { createReadStream } from 'node:fs';
import { Router } from 'express';
import {
  differenceQuerySchema,
  type SnapshotDifference,
} from '../../../contract/snapshot-difference.ts';
import { compare } from '../../snapshots/compare.ts';
import { differenceText, namesFor } from '../../snapshots/difference-text.ts';
import { readDocument } from '../../snapshots/read-document.ts';
import type { SnapshotSource } from '../../snapshots/snapshot-source.ts';
import { abortSignalOf } from '../abort-signal.ts';
import { languageOf } from '../language.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { validateQuery } from '../validate.ts';
import { found, type SnapshotParts } from './snapshot-parts.ts';
import { takePresent } from './take-present.ts';

/** `GET /api/snapshots/{before}/diff/{after}`, where `after` may be `present`. */
export function differenceRouter(parts: SnapshotParts): Router {
  const { snapshots, slots } = parts;
  const { shelf, staging } = snapshots;
  const router = Router();
  router
    .route('/api/snapshots/:before/diff/:after')
    .get(async (request, response) => {
      const {
        limit,
        format,
        language = languageOf(request),
      } = validateQuery(differenceQuerySchema, request);
      const { before: beforeId, after: afterId } = request.params;
      const signal = abortSignalOf(response);
      const free = await slots.take(signal);
      try {
        const sent = await staging.with(async (folder) => {
          const before = await open(beforeId);
          const after =
            afterId === 'present'
              ? { id: null, name: null, source: await present(before.source, folder, signal) }
              : await open(afterId);
          const difference: SnapshotDifference = {
            before: sideOf(before),
            after: sideOf(after),
            ...(await compare(before.source, after.source, limit)),
          };
          if (format === 'json') return difference;
          const names = await namesFor(difference, [before.source, after.source], language);
          return differenceText(difference, names, language);
        });
        response.set('Cache-Control', 'no-store');
        if (typeof sent === 'string') response.type('text/plain').send(sent);
        else response.json(sent);
      } finally {
        free();
      }
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;

  async function open(id: string): Promise<Side> {
    const { name } = found(await shelf.find(id), id);
    return { id, name, source: found(await shelf.open(id), id) };
  }

  async function present(
    before: SnapshotSource,
    folder: string,
    signal: AbortSignal,
  ): Promise<SnapshotSource> {
    const { file } = await takePresent(parts.store, before, folder, signal);
    return readDocument(() => createReadStream(file));
  }
}

interface Side {
  readonly id: string | null;
  readonly name: string | null;
  readonly source: SnapshotSource;
}

function sideOf({ id, name, source }: Side): SnapshotDifference['before'] {
  return { id, name, taken: source.head.taken };
}
