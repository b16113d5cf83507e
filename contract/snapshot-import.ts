import { z } from 'zod';
import { SNAPSHOT_KINDS } from './snapshot.ts';
import { snapshotCountsSchema } from './snapshots.ts';

/** What is read, recognised by content. All but the first two are other programs' and become a view. */
export const IMPORT_FORMATS = [
  'snapshot',
  'jsonl',
  'graphml',
  'gexf',
  'node-link',
  'cytoscape',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** `POST /api/snapshots/import`. */
export const importQuerySchema = z.strictObject({
  preview: z.enum(['0', '1']).default('0').meta({ description: '1: says what would happen' }),
  into: z.enum(['shelf', 'graph']).optional().meta({
    description:
      "default: a view and other programs' files go to the shelf, a full snapshot into the graph",
  }),
});

const changesSchema = z.object({
  added: z.int(),
  changed: z.int(),
  same: z.int(),
});

/** What an import did, or with `preview` would do, to the graph. */
export const snapshotImportSchema = z
  .object({
    into: z.enum(['shelf', 'graph']),
    applied: z.boolean(),
    id: z.string().nullable().meta({ description: 'on the shelf' }),
    snapshot: z.object({
      format: z.enum(IMPORT_FORMATS),
      kind: z.enum(SNAPSHOT_KINDS),
      name: z.string().nullable(),
      taken: z.string(),
      counts: snapshotCountsSchema,
    }),
    nodes: changesSchema,
    relationships: changesSchema,
    examples: z
      .array(
        z.object({
          what: z.enum(['node', 'relationship']),
          id: z.string(),
          change: z.enum(['added', 'changed']),
        }),
      )
      .meta({ description: 'some of what is added or changed' }),
  })
  .meta({ id: 'SnapshotImport' });
export type SnapshotImport = z.infer<typeof snapshotImportSchema>;
