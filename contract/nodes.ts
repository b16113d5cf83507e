import { z } from 'zod';
import { namedSchema } from './meeting-filter.ts';
import { NODE_KINDS } from './model.ts';

/** `GET /api/nodes`: the nodes of a kind, the most connected first, page by page. */
export const nodesQuerySchema = z.strictObject({
  kind: z.enum(NODE_KINDS).exclude(['Report']),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
});
export type NodesQuery = z.infer<typeof nodesQuerySchema>;

/** `links` counts the relationships of a node; names are titles of meetings, words of statements. */
export const nodesReplySchema = z
  .object({
    nodes: z.array(namedSchema.extend({ links: z.int() })),
    total: z.int().meta({ description: 'nodes of this kind' }),
    totals: z.array(z.object({ kind: z.enum(NODE_KINDS), total: z.int() })),
  })
  .meta({ id: 'NodesReply' });
export type NodesReply = z.infer<typeof nodesReplySchema>;
