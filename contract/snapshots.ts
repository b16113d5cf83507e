import { z } from 'zod';
import { problemSchema } from './problem.ts';
import { queryBodySchema } from './query.ts';
import { SNAPSHOT_KINDS, snapshotHeadSchema, snapshotViewSchema } from './snapshot.ts';
import { SNAPSHOT_SORTS } from './snapshot-sorts.ts';

/** Characters of a thumbnail's data URL. */
const LARGEST_THUMBNAIL = 100_000;

const nameSchema = z.string().trim().min(1).max(200);
const noteSchema = z.string().max(10_000);
const thumbnailSchema = z
  .string()
  .max(LARGEST_THUMBNAIL)
  .regex(
    /^data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/u,
    'expected a data URL of a PNG or SVG in base64',
  );
const idsSchema = z.array(z.string().min(1).max(2000)).max(50_000);

const wantedFields = {
  name: nameSchema,
  note: noteSchema.optional(),
  thumbnail: thumbnailSchema.optional(),
  texts: z.boolean().default(true).meta({ description: "whether the reports' texts go with it" }),
};

/** What a snapshot is taken of: what is on the canvas, what a query finds, or everything. */
export const snapshotSubjectSchema = z.union([
  z.strictObject({
    kind: z.literal('view'),
    nodes: idsSchema,
    relationships: idsSchema
      .optional()
      .meta({ description: 'those among the nodes that are wanted; default: all of them' }),
    view: snapshotViewSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('view'),
    query: queryBodySchema
      .pick({ statement: true, parameters: true })
      .meta({ description: 'Cypher that reads; its nodes, relationships and paths are taken' }),
    view: snapshotViewSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('full') }),
]);
export type SnapshotSubject = z.infer<typeof snapshotSubjectSchema>;

/**
 * `POST /api/snapshots`. The graph, with what states it, comes from the store: a snapshot can not
 * say what the graph does not.
 */
export const takeSnapshotSchema = z
  .strictObject({ ...wantedFields, of: snapshotSubjectSchema })
  .meta({ id: 'TakeSnapshot' });

/** `POST /api/export`: what a snapshot would hold, at once and without keeping it. */
export const exportBodySchema = z
  .strictObject({ of: snapshotSubjectSchema, texts: wantedFields.texts })
  .meta({ id: 'ExportBody' });

export const snapshotCountsSchema = z.object({
  nodes: z.int(),
  relationships: z.int(),
  reports: z.int(),
});

/** What the shelf tells of a snapshot. Its name and note may change; the document never does. */
export const snapshotEntrySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    note: z.string().nullable(),
    kind: z.enum(SNAPSHOT_KINDS),
    taken: z.string().meta({ description: 'UTC' }),
    kept: z.string().meta({ description: 'UTC; when it came to this shelf' }),
    store: snapshotHeadSchema.shape.store,
    bytes: z.int(),
    counts: snapshotCountsSchema,
    checksum: z.string(),
    thumbnail: z.string().nullable().meta({ description: 'data URL' }),
    deleted: z
      .string()
      .nullable()
      .meta({ description: 'UTC; until it is gone for good it can be restored' }),
  })
  .meta({ id: 'SnapshotEntry' });
export type SnapshotEntry = z.infer<typeof snapshotEntrySchema>;

export const snapshotListSchema = z
  .object({
    snapshots: z.array(snapshotEntrySchema),
    total: z.int(),
    unreadable: z
      .array(z.object({ id: z.string(), code: z.enum(['damaged-snapshot', 'newer-snapshot']) }))
      .meta({ description: 'files that are left as they are' }),
  })
  .meta({ id: 'SnapshotList' });
export type SnapshotList = z.infer<typeof snapshotListSchema>;

export const snapshotListQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  deleted: z.enum(['0', '1']).default('0').meta({ description: '1: those that can be restored' }),
  q: z.string().max(200).default('').meta({ description: 'words that the name or note holds' }),
  sort: z.enum(SNAPSHOT_SORTS).default('newest').meta({ description: 'newest: to be kept' }),
});

const missingSchema = z
  .object({ nodes: z.array(z.string()), relationships: z.array(z.string()) })
  .meta({ description: 'asked for, but not in the graph' });

export const takenSnapshotSchema = snapshotEntrySchema
  .extend({ missing: missingSchema })
  .meta({ id: 'TakenSnapshot' });

/** How far a snapshot is that is being taken: each element is read, then written. */
export const takingProgressSchema = z
  .object({
    read: z.int(),
    written: z.int(),
    total: z.int().meta({ description: 'nodes and relationships, as the store counts them' }),
  })
  .meta({ id: 'TakingProgress' });
export type TakingProgress = z.infer<typeof takingProgressSchema>;

/** A line of `POST /api/snapshots` as `application/jsonl`; the last says what came of it. */
export const takingLineSchema = z
  .union([
    z.object({ progress: takingProgressSchema }),
    z.object({ snapshot: takenSnapshotSchema }),
    z.object({ problem: problemSchema }),
  ])
  .meta({ id: 'TakingLine' });
export type TakingLine = z.infer<typeof takingLineSchema>;

export const editSnapshotSchema = z
  .strictObject({
    name: nameSchema.optional(),
    note: noteSchema.nullable().optional(),
    thumbnail: thumbnailSchema.nullable().optional(),
  })
  .meta({ id: 'EditSnapshot' });
export type EditSnapshot = z.infer<typeof editSnapshotSchema>;

export const duplicateSnapshotSchema = z
  .strictObject({ name: nameSchema.optional() })
  .meta({ id: 'DuplicateSnapshot' });

export const exportQuerySchema = z.strictObject({
  format: z.string().max(50).default('json'),
  language: z.enum(['ar', 'en']).default('en'),
  part: z
    .enum(['all', 'selection'])
    .default('all')
    .meta({ description: 'selection: what is selected in the view, and what it is tied to' }),
  texts: z.enum(['0', '1']).default('1').meta({ description: "0: without the reports' texts" }),
  colourScheme: z.enum(['light', 'dark']).default('light'),
  scale: z.coerce.number().min(0.1).max(8).default(2),
});
