import { z } from 'zod';
import { snapshotSchema } from '../../../contract/snapshot.ts';
import {
  differenceQuerySchema,
  snapshotDifferenceSchema,
} from '../../../contract/snapshot-difference.ts';
import { importQuerySchema, snapshotImportSchema } from '../../../contract/snapshot-import.ts';
import {
  newLinkSchema,
  snapshotLinkSchema,
  snapshotLinksSchema,
} from '../../../contract/snapshot-links.ts';
import {
  duplicateSnapshotSchema,
  editSnapshotSchema,
  exportBodySchema,
  exportQuerySchema,
  snapshotEntrySchema,
  snapshotListQuerySchema,
  snapshotListSchema,
  takenSnapshotSchema,
  takeSnapshotSchema,
} from '../../../contract/snapshots.ts';
import { EXPORT_FORMATS } from '../../snapshots/export/formats.ts';
import type { ApiRoute } from '../api-route.ts';
import { IMPORT_TYPES } from './import-router.ts';

const JSON_TYPES = ['application/json'];
const SNAPSHOT_TYPES = ['application/vnd.liqa.snapshot+json'];
const FILE_TYPES = [...new Set(Object.values(EXPORT_FORMATS).map(({ mediaType }) => mediaType))];
const FILE = 'A file in the format; `json` is the document itself.';

const entry = { status: 200, description: 'How it stands now', schema: snapshotEntrySchema };
const file = { status: 200, description: FILE, schema: z.unknown(), types: FILE_TYPES };

/** The operations on snapshots, as the API's document tells them. */
export const SNAPSHOT_ROUTES: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/snapshots',
    id: 'listSnapshots',
    summary: 'The snapshots that are kept, the newest first',
    description:
      'Files that are damaged or of a later version are named in `unreadable` and left as they are.',
    query: snapshotListQuerySchema,
    reply: { status: 200, description: 'A page of them', schema: snapshotListSchema },
    failures: [400, 503],
  },
  {
    method: 'post',
    path: '/api/snapshots',
    id: 'takeSnapshot',
    summary: 'Takes a snapshot of a view, of what a query finds, or of the whole graph',
    description:
      'Nodes, relationships and evidence come from the store: the client names ids only. A full snapshot is also a backup. With `Accept: application/jsonl` the reply is 200 and lines (`TakingLine`): how far it is, and last the snapshot or the problem.',
    body: { schema: takeSnapshotSchema, types: JSON_TYPES },
    reply: { status: 201, description: 'What is kept', schema: takenSnapshotSchema },
    failures: [400, 409, 413, 415, 503, 504, 507],
  },
  {
    method: 'post',
    path: '/api/snapshots/import',
    id: 'importSnapshot',
    summary: 'Brings a snapshot back, or a graph that another program wrote',
    description:
      'A full snapshot goes into the graph, a view onto the shelf. So does a file in GraphML, GEXF 1.2 or 1.3, node-link JSON or Cytoscape.js JSON, which becomes a view; `into=graph` merges it. Which format it is, its content says. All of it or nothing. With `preview=1` it only tells what would be added and changed. What is in the graph already stays: lists are joined, single values stand. Faults are named by JSON pointer, or the way to the element, and line.',
    query: importQuerySchema,
    body: { schema: snapshotSchema, types: IMPORT_TYPES },
    reply: { status: 201, description: 'What it did', schema: snapshotImportSchema },
    failures: [400, 409, 413, 415, 422, 503, 504, 507],
  },
  {
    method: 'get',
    path: '/api/snapshots/{id}',
    id: 'readSnapshot',
    summary: 'The document, every byte of it checked',
    reply: {
      status: 200,
      description: 'Canonical JSON (RFC 8785)',
      schema: snapshotSchema,
      types: SNAPSHOT_TYPES,
    },
    failures: [404, 422, 503],
  },
  {
    method: 'patch',
    path: '/api/snapshots/{id}',
    id: 'editSnapshot',
    summary: 'Changes its name, note or thumbnail; the document stays as it is',
    body: { schema: editSnapshotSchema, types: JSON_TYPES },
    reply: entry,
    failures: [400, 404, 413, 415, 422, 503, 507],
  },
  {
    method: 'delete',
    path: '/api/snapshots/{id}',
    id: 'deleteSnapshot',
    summary: 'Puts it away; for seven days it can be restored',
    reply: entry,
    failures: [404, 422, 503, 507],
  },
  {
    method: 'post',
    path: '/api/snapshots/{id}/restore',
    id: 'restoreSnapshot',
    summary: 'Brings a deleted snapshot back onto the shelf',
    reply: entry,
    failures: [404, 422, 503, 507],
  },
  {
    method: 'post',
    path: '/api/snapshots/{id}/duplicate',
    id: 'duplicateSnapshot',
    summary: 'Keeps the same document a second time',
    body: { schema: duplicateSnapshotSchema, types: JSON_TYPES },
    reply: { ...entry, status: 201 },
    failures: [400, 404, 415, 422, 503, 507],
  },
  {
    method: 'get',
    path: '/api/snapshots/{id}/export',
    id: 'exportSnapshot',
    summary: 'A kept snapshot as a file for another program',
    query: exportQuerySchema,
    reply: file,
    failures: [400, 404, 409, 422, 503],
  },
  {
    method: 'post',
    path: '/api/export',
    id: 'export',
    summary: 'What a snapshot would hold, as a file, without keeping it',
    query: exportQuerySchema,
    body: { schema: exportBodySchema, types: JSON_TYPES },
    reply: file,
    failures: [400, 409, 413, 415, 503, 504, 507],
  },
  {
    method: 'get',
    path: '/api/snapshots/{before}/diff/{after}',
    id: 'compareSnapshots',
    summary: 'What is new, gone or changed; `present` as `after` is the graph as it is now',
    query: differenceQuerySchema,
    reply: {
      status: 200,
      description: 'The difference; with `format=text` in sentences',
      schema: snapshotDifferenceSchema,
      types: [...JSON_TYPES, 'text/plain'],
    },
    failures: [400, 404, 409, 422, 503, 504],
  },
  {
    method: 'get',
    path: '/api/snapshots/{id}/links',
    id: 'listSnapshotLinks',
    summary: 'The links to a snapshot',
    reply: { status: 200, description: 'All of them', schema: snapshotLinksSchema },
    failures: [404, 422, 503],
  },
  {
    method: 'post',
    path: '/api/snapshots/{id}/links',
    id: 'shareSnapshot',
    summary: 'Makes a link that opens this snapshot, for reading, to whoever has it',
    body: { schema: newLinkSchema, types: JSON_TYPES },
    reply: { status: 201, description: 'The link', schema: snapshotLinkSchema },
    failures: [400, 404, 415, 422, 503, 507],
  },
  {
    method: 'delete',
    path: '/api/snapshots/{id}/links/{token}',
    id: 'withdrawSnapshotLink',
    summary: 'Withdraws a link: it opens nothing any more',
    reply: { status: 204, description: 'Withdrawn', schema: z.unknown(), types: [] },
    failures: [404, 503],
  },
  {
    method: 'get',
    path: '/api/shared/{token}',
    id: 'readShared',
    summary: 'The snapshot that a link opens, without any other token',
    query: exportQuerySchema,
    reply: file,
    failures: [400, 404, 409, 422, 503],
  },
];
