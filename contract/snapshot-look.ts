/**
 * How a snapshot's nodes looked besides their kind, by sizes, colours, labels and icons that were
 * chosen. Names are words rather than closed lists: a reader passes over one that it does not know.
 */
import { z } from 'zod';

const wordSchema = z.string().min(1).max(100);
const countSchema = z.int().min(0);

/** A node's own; what is absent is as its kind has it. */
export const snapshotStyleSchema = z
  .strictObject({
    step: z.int().min(0).max(4).optional().meta({ description: 'how large, of `STEP_SIZES`' }),
    tone: wordSchema.optional().meta({ description: 'its colour', example: 'group-0' }),
    icon: wordSchema.optional().meta({ description: 'its icon, or `none`', example: 'ministry' }),
    label: z.string().max(2000).optional().meta({ description: 'instead of its name' }),
  })
  .meta({ id: 'SnapshotStyle' });
export type SnapshotStyle = z.infer<typeof snapshotStyleSchema>;

const scaleSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('steps'),
    by: wordSchema.meta({ example: 'betweenness' }),
    steps: z
      .array(
        z.strictObject({
          step: countSchema,
          least: z.number(),
          most: z.number(),
          count: countSchema,
        }),
      )
      .max(100)
      .readonly(),
  }),
  z.strictObject({
    type: z.literal('groups'),
    by: wordSchema.meta({ example: 'state' }),
    groups: z
      .array(z.strictObject({ key: z.string().max(2000), count: countSchema }))
      .max(100)
      .readonly()
      .meta({ description: 'the first has the tone `group-0`; keys are ids of states or numbers' }),
    others: countSchema.meta({ description: 'nodes in smaller groups' }),
    none: countSchema.meta({ description: 'nodes in no group' }),
  }),
]);

/** What sizes, colours and icons say. */
export const snapshotScalesSchema = z
  .strictObject({
    size: scaleSchema.optional(),
    colour: scaleSchema.optional(),
    icons: z
      .array(z.strictObject({ name: wordSchema, count: countSchema }))
      .max(100)
      .readonly()
      .optional(),
  })
  .meta({ id: 'SnapshotScales' });
export type SnapshotScales = z.infer<typeof snapshotScalesSchema>;
