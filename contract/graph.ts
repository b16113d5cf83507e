import { z } from 'zod';
import { NODE_KINDS } from './model.ts';

/** Properties as JSON: integers beyond 2^53 and temporal values arrive as strings. */
export const propertiesSchema = z.record(z.string(), z.json());

export const graphNodeSchema = z
  .object({
    id: z.string().meta({ description: "the model's own id (slug or ISO 3166-1 code)" }),
    labels: z.array(z.string()),
    properties: propertiesSchema,
  })
  .meta({ id: 'GraphNode' });
export type GraphNode = z.infer<typeof graphNodeSchema>;

export const graphRelationshipSchema = z
  .object({
    id: z.string().meta({ description: 'stable: made of type, ends and what tells twins apart' }),
    type: z.string(),
    from: z.string(),
    to: z.string(),
    properties: propertiesSchema,
  })
  .meta({ id: 'GraphRelationship' });
export type GraphRelationship = z.infer<typeof graphRelationshipSchema>;

/** A bounded part of the graph; `omitted` counts what the limit left out. */
export const subgraphSchema = z
  .object({
    nodes: z.array(graphNodeSchema),
    relationships: z.array(graphRelationshipSchema),
    omitted: z.object({ nodes: z.int(), relationships: z.int() }),
  })
  .meta({ id: 'Subgraph' });
export type Subgraph = z.infer<typeof subgraphSchema>;

/** `GET /api/graph`: an overview, or with `around` a neighbourhood, or with `ids` just those. */
export const graphQuerySchema = z
  .strictObject({
    around: z.string().min(1).optional(),
    ids: z
      .string()
      .transform((list) => list.split(',').filter((id) => id !== ''))
      .optional()
      .meta({ description: 'ids, separated by commas' }),
    kinds: z
      .string()
      .transform((list) => list.split(',').filter((kind) => kind !== ''))
      .pipe(z.array(z.enum(NODE_KINDS)).min(1))
      .optional()
      .meta({ description: 'with `around`: neighbours of these kinds alone, separated by commas' }),
    depth: z.coerce.number().int().min(1).max(2).default(1),
    limit: z.coerce.number().int().min(1).max(2000).default(300),
  })
  .refine((query) => query.around === undefined || query.ids === undefined, {
    path: ['ids'],
    message: 'either around or ids, not both',
  })
  .refine((query) => query.kinds === undefined || query.around !== undefined, {
    path: ['kinds'],
    message: 'kinds are of neighbours: give around too',
  });
export type GraphQuery = z.infer<typeof graphQuerySchema>;

/** `GET /api/graph/neighbours`: what is next to one node, counted. */
export const neighboursQuerySchema = z.strictObject({ of: z.string().min(1) });

/** How many different nodes of each kind are one step away, the most first; reports don't count. */
export const neighboursReplySchema = z
  .object({
    of: z.string(),
    kinds: z.array(z.object({ kind: z.enum(NODE_KINDS), count: z.int() })),
  })
  .meta({ id: 'NeighboursReply' });
export type NeighboursReply = z.infer<typeof neighboursReplySchema>;
