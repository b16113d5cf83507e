import { z } from 'zod';
import { propertyValueSchema } from './property-value.ts';
import { snapshotNodeSchema, snapshotRelationshipSchema } from './snapshot.ts';

/** `GET /api/snapshots/{before}/diff/{after}`; `present` stands for the graph as it is now. */
export const differenceQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(0).max(100_000).default(1000),
  format: z.enum(['json', 'text']).default('json'),
  language: z.enum(['ar', 'en']).optional().meta({ description: 'of the text' }),
});

const changeOf = <Element extends z.ZodType>(element: Element) =>
  z.object({
    before: element,
    after: element,
    properties: z
      .array(
        z.object({
          name: z.string(),
          before: propertyValueSchema.meta({ description: 'null: it had none' }),
          after: propertyValueSchema.meta({ description: 'null: it has none' }),
        }),
      )
      .meta({ description: 'all but evidence, which is a set' }),
    evidence: z.object({ added: z.array(z.string()), gone: z.array(z.string()) }),
  });

const changesOf = <Element extends z.ZodType>(element: Element) =>
  z.object({
    counts: z.object({
      added: z.int(),
      gone: z.int(),
      changed: z.int(),
      same: z.int(),
      properties: z.int().meta({ description: 'of the changed, those with other properties' }),
      evidence: z.int().meta({ description: 'of the changed, those with other evidence' }),
    }),
    added: z.array(element),
    gone: z.array(element),
    changed: z.array(changeOf(element)),
  });

const sideSchema = z.object({
  id: z.string().nullable().meta({ description: 'null: the present' }),
  name: z.string().nullable(),
  taken: z.string(),
});

/** Lists are as long as `limit` allows; `counts` count all. */
export const snapshotDifferenceSchema = z
  .object({
    before: sideSchema,
    after: sideSchema,
    nodes: changesOf(snapshotNodeSchema),
    relationships: changesOf(snapshotRelationshipSchema),
  })
  .meta({ id: 'SnapshotDifference' });
export type SnapshotDifference = z.infer<typeof snapshotDifferenceSchema>;

export interface SnapshotChange<Element> {
  before: Element;
  after: Element;
  properties: SnapshotDifference['nodes']['changed'][number]['properties'];
  evidence: { added: string[]; gone: string[] };
}

export interface SnapshotElementChanges<Element> {
  counts: SnapshotDifference['nodes']['counts'];
  added: Element[];
  gone: Element[];
  changed: SnapshotChange<Element>[];
}
