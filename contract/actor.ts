import { z } from 'zod';
import { heldMeetingFilterSchema, namedSchema } from './meeting-filter.ts';

/** `GET /api/actor`: an actor's meetings in numbers: with whom, of which kinds, about what, when. */
export const actorQuerySchema = z.strictObject({
  of: z.string().min(1),
  ...heldMeetingFilterSchema.shape,
  limit: z.coerce.number().int().min(1).max(1000).default(200).meta({
    description: 'of each list',
  }),
});
export type ActorQuery = z.infer<typeof actorQuerySchema>;

/** When the earliest and the latest were, as the reports give it; null where they date none. */
const extentSchema = {
  first: z.string().nullable().meta({ description: 'EDTF; by the first possible day' }),
  last: z.string().nullable().meta({ description: 'EDTF; by the first possible day' }),
};

/**
 * All counts are of meetings that fit the filters. `met`: most meetings first, then by id, and when
 * the first and the last with any other were; its `total` and those of the other lists count past the
 * limit too. `statements` are those that the
 * actor made, whatever the filters.
 */
export const actorReplySchema = z
  .object({
    of: z.string(),
    meetings: z.int(),
    undated: z.int(),
    ...extentSchema,
    kinds: z.array(z.object({ kind: z.string(), count: z.int() })).meta({
      description: 'most first',
    }),
    topics: z.object({
      items: z.array(namedSchema.extend({ count: z.int() })),
      total: z.int(),
    }),
    met: z.object({
      items: z.array(
        namedSchema.extend({ count: z.int(), meetings: z.array(z.string()), ...extentSchema }),
      ),
      total: z.int(),
      ...extentSchema,
    }),
    statements: z.int(),
  })
  .meta({ id: 'ActorReply' });
export type ActorReply = z.infer<typeof actorReplySchema>;
