import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Router } from 'express';
import { importQuerySchema, type SnapshotImport } from '../../../contract/snapshot-import.ts';
import { asStored } from '../../snapshots/import/as-stored.ts';
import { type ReadUpload, readUpload } from '../../snapshots/import/read-upload.ts';
import { sourceOf } from '../../snapshots/read-document.ts';
import { restoreGraph } from '../../snapshots/restore-graph.ts';
import { SnapshotError } from '../../snapshots/snapshot-error.ts';
import { StoreError } from '../../store/store-error.ts';
import { abortSignalOf } from '../abort-signal.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { contentType } from '../read-body.ts';
import { editorsOnly } from '../roles.ts';
import { validateQuery } from '../validate.ts';
import { receiveFile } from './receive-file.ts';
import { type SnapshotParts, WHOLE_GRAPH_MS } from './snapshot-parts.ts';

/** What a file may be sent as: which format it is, its content says. */
export const IMPORT_TYPES = [
  'application/json',
  'application/vnd.liqa.snapshot+json',
  'application/jsonl',
  'application/graphml+xml',
  'application/gexf+xml',
  'application/xml',
  'text/xml',
];

/** `POST /api/snapshots/import`: a file of any format that is read, onto the shelf or into the graph. */
export function importRouter(parts: SnapshotParts): Router {
  const { store, snapshots, slots, limits } = parts;
  const router = Router();
  router
    .route('/api/snapshots/import')
    .post(editorsOnly, async (request, response) => {
      contentType(request, IMPORT_TYPES);
      const { preview, into } = validateQuery(importQuerySchema, request);
      const signal = abortSignalOf(response);
      const free = await slots.take(signal);
      try {
        const done = await snapshots.staging.with(async (folder) => {
          const sent = path.join(folder, 'sent');
          await receiveFile(request, sent, limits.snapshotBytes);
          const upload = await readUpload(() => createReadStream(sent), folder, {
            store: { kind: store.kind, version: await store.version() },
            largest: limits.snapshotBytes,
          });
          const apply = preview === '0';
          const target = into ?? (upload.head.kind === 'full' ? 'graph' : 'shelf');
          return target === 'graph'
            ? importIntoGraph(parts, upload, apply, signal)
            : importOntoShelf(parts, upload, apply);
        });
        response.status(done.applied ? 201 : 200).json(done);
      } finally {
        free();
      }
    })
    .all(methodNotAllowed('POST'));
  return router;
}

async function importIntoGraph(
  { store, snapshots, turns, changed }: SnapshotParts,
  upload: ReadUpload,
  apply: boolean,
  signal: AbortSignal,
): Promise<SnapshotImport> {
  const isSnapshot = upload.format === 'snapshot' || upload.format === 'jsonl';
  if (isSnapshot && upload.head.kind !== 'full') throw new SnapshotError('not-full');
  const read = sourceOf(() => createReadStream(upload.file), upload.head, upload.counts);
  const source = isSnapshot ? read : asStored(read);
  try {
    const { owner } = snapshots;
    const restore = () =>
      restoreGraph(store, source, { apply, owner, signal, timeoutMs: WHOLE_GRAPH_MS });
    const restored = await (apply ? turns.alone(restore) : restore());
    return { into: 'graph', applied: apply, id: null, ...about(upload), ...restored };
  } catch (error) {
    throw storeMemoryFailure(error);
  } finally {
    if (apply) changed();
  }
}

/** A store that holds no such transaction says so in its own words, which don't say what helps. */
function storeMemoryFailure(error: unknown): unknown {
  const isMemory = error instanceof StoreError && /Memory/u.test(error.nativeCode ?? '');
  return isMemory ? new SnapshotError('store-memory', '', { cause: error }) : error;
}

async function importOntoShelf(
  { snapshots }: SnapshotParts,
  upload: ReadUpload,
  apply: boolean,
): Promise<SnapshotImport> {
  const { head } = upload;
  const words = { name: head.name ?? head.taken, note: head.note };
  const entry = apply ? await snapshots.shelf.add(upload, words) : undefined;
  const nothing = { added: 0, changed: 0, same: 0 };
  return {
    into: 'shelf',
    applied: apply,
    id: entry?.id ?? null,
    ...about(upload),
    nodes: nothing,
    relationships: nothing,
    examples: [],
  };
}

function about({ format, head, counts }: ReadUpload): Pick<SnapshotImport, 'snapshot'> {
  const { kind, name, taken } = head;
  return { snapshot: { format, kind, name: name ?? null, taken, counts } };
}
