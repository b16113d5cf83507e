import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { STORE_KINDS } from './health.ts';
import { propertyNameSchema, propertyValueSchema } from './property-value.ts';
import { snapshotScalesSchema, snapshotStyleSchema } from './snapshot-look.ts';

/**
 * The snapshot document: what somebody saw, or all there was, as one file that can be kept, sent,
 * opened here again and compared with later.
 *
 * Its bytes are canonical JSON (RFC 8785), nodes and relationships ordered by id, reports too (by
 * UTF-16 code units, as RFC 8785 orders names): the same content gives the same file. `checksum`
 * is the SHA-256, in hexadecimal, of the canonical bytes of the document without `checksum`.
 *
 * A document of a later `version` is refused and left as it is. Within a version `view` may grow:
 * what a reader does not know there it keeps and passes over.
 */
export const SNAPSHOT_FORMAT = 'liqa-snapshot';
export const SNAPSHOT_VERSION = 1;
export const SNAPSHOT_KINDS = ['view', 'full'] as const;
/** `view`: what was on the canvas. `full`: the whole graph, and a backup of it. */
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number];

const idSchema = z.string().min(1).max(2000);
const labelSchema = z.string().min(1).max(1000);
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u, 'expected a SHA-256 in hexadecimal');
const propertiesSchema = z.record(propertyNameSchema, propertyValueSchema);

/**
 * A node with all its properties, `evidence` among them. As in `GraphNode` the model's own `id` is
 * beside the properties and not among them. A node that is not of the model has, in a full snapshot,
 * an id made of its content, beginning with `_:`, and what its own `id` is, is a property; in a view
 * read from another program's file it has the id that it has there.
 */
export const snapshotNodeSchema = z
  .strictObject({
    id: idSchema,
    labels: z.array(labelSchema).max(100),
    properties: propertiesSchema,
  })
  .meta({ id: 'SnapshotNode' });
export type SnapshotNode = z.infer<typeof snapshotNodeSchema>;

/** A relationship with all its properties; `from` and `to` are ids of nodes of the same document. */
export const snapshotRelationshipSchema = z
  .strictObject({
    id: idSchema.meta({
      description:
        'as in GraphRelationship; twins of the same id have #000002, #000003, … after it',
    }),
    type: labelSchema,
    from: idSchema,
    to: idSchema,
    properties: propertiesSchema,
  })
  .meta({ id: 'SnapshotRelationship' });
export type SnapshotRelationship = z.infer<typeof snapshotRelationshipSchema>;

/** A report that the evidence speaks of. In a full snapshot its node is among the nodes, too. */
export const snapshotReportSchema = z
  .strictObject({
    id: idSchema,
    title: z.string(),
    language: z.string().meta({ description: 'BCP 47' }),
    sha256: z.string().meta({ description: 'of the text in UTF-8' }),
    source: z.string().optional(),
    published: z.string().optional().meta({ description: 'EDTF' }),
    text: z.string().optional().meta({ description: 'left out where it was not wanted' }),
    document: z
      .string()
      .optional()
      .meta({ description: 'what it was loaded from, as JSON without the text; full only' }),
  })
  .meta({ id: 'SnapshotReport' });
export type SnapshotReport = z.infer<typeof snapshotReportSchema>;

const positionSchema = z.strictObject({ x: z.number(), y: z.number() });
const selectionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('node'), id: idSchema }),
  z.strictObject({ type: z.literal('relationship'), id: idSchema }),
  z.strictObject({ type: z.literal('pair'), ids: z.tuple([idSchema, idSchema]) }),
  z.strictObject({ type: z.literal('nodes'), ids: z.array(idSchema).min(1) }),
]);

/** How it looked. All may be absent; words for `view`, `surface` and kinds are the page's. */
export const snapshotViewSchema = z
  .looseObject({
    language: z.enum(['ar', 'en']).optional(),
    colourScheme: z.enum(['light', 'dark']).optional(),
    view: z.string().max(100).optional().meta({ example: 'meetings' }),
    surface: z.string().max(100).optional().meta({ example: 'canvas' }),
    positions: z
      .record(idSchema, positionSchema)
      .optional()
      .meta({ description: "of each node's middle, in the drawing's own units, y downwards" }),
    zoom: z.number().positive().optional(),
    pan: positionSchema.optional().meta({ description: 'pixels from the top left' }),
    frame: z
      .strictObject({ width: z.number().positive(), height: z.number().positive() })
      .optional()
      .meta({ description: 'of the canvas in pixels; zoom and pan are for this size' }),
    labelsAbove: z
      .array(idSchema)
      .optional()
      .meta({ description: 'nodes whose label stands above them, not below' }),
    styles: z
      .record(idSchema, snapshotStyleSchema)
      .optional()
      .meta({ description: 'of each node that looks otherwise than its kind' }),
    scales: snapshotScalesSchema.optional().meta({ description: 'what the styles say' }),
    arrangement: z.string().max(200_000).optional().meta({
      description:
        "all that is arranged (filters, layout, look, …) in the words of the page's address; after `/` it opens the same on the graph as it is now",
      example: '?view=contacts&hide=Topic&from=2024-11',
    }),
    hiddenKinds: z.array(z.string().max(100)).max(100).optional(),
    hiddenNodes: z.array(idSchema).optional(),
    expanded: z
      .array(idSchema)
      .optional()
      .meta({ description: 'in the order they were asked for' }),
    selection: selectionSchema.nullable().optional(),
    span: evidenceSchema.nullable().optional().meta({ description: 'pointed at in the report' }),
    notes: z
      .array(
        z.strictObject({
          on: idSchema.nullable().meta({ description: 'a node, a relationship, or the whole' }),
          text: z.string().max(10_000),
        }),
      )
      .max(10_000)
      .optional(),
    query: z
      .strictObject({
        statement: z.string().max(20_000),
        parameters: z.record(propertyNameSchema, z.json()),
      })
      .nullable()
      .optional()
      .meta({ description: 'the Cypher that it came from' }),
  })
  .meta({ id: 'SnapshotView' });
export type SnapshotView = z.infer<typeof snapshotViewSchema>;

/** What a document says besides its graph and reports: small, whatever size the graph has. */
export const snapshotHeadSchema = z
  .strictObject({
    format: z.literal(SNAPSHOT_FORMAT),
    version: z.literal(SNAPSHOT_VERSION),
    kind: z.enum(SNAPSHOT_KINDS),
    name: z.string().max(200).optional().meta({ description: 'as it was taken' }),
    note: z.string().max(10_000).optional(),
    taken: z.iso.datetime().meta({ description: 'UTC' }),
    store: z.strictObject({ kind: z.enum(STORE_KINDS), version: z.string().max(200) }),
    view: snapshotViewSchema.optional(),
    checksum: sha256Schema,
  })
  .meta({ id: 'SnapshotHead' });
export type SnapshotHead = z.infer<typeof snapshotHeadSchema>;

export const snapshotSchema = snapshotHeadSchema
  .extend({
    graph: z.strictObject({
      nodes: z.array(snapshotNodeSchema),
      relationships: z.array(snapshotRelationshipSchema),
    }),
    reports: z.array(snapshotReportSchema),
  })
  .meta({ id: 'Snapshot' });
/** A whole document in memory: views, and whatever is known to be small. */
export type Snapshot = z.infer<typeof snapshotSchema>;
