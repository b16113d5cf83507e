import { z } from 'zod';
import { heldMeetingFilterSchema, namedSchema } from './meeting-filter.ts';

/** `GET /api/matrix`: how often actors, or the states they represent, met each other. */
export const matrixQuerySchema = z.strictObject({
  of: z.enum(['actors', 'states']).default('actors'),
  ...heldMeetingFilterSchema.shape,
  limit: z.coerce.number().int().min(2).max(100).default(50),
});
export type MatrixQuery = z.infer<typeof matrixQuerySchema>;

/**
 * Those with the most meetings, busiest first, each with the states it stands for; and for each
 * two of them who met (`a` before `b` by id) the number of meetings. `total` counts all that took
 * part in any.
 */
export const matrixReplySchema = z
  .object({
    of: z.enum(['actors', 'states']),
    items: z.array(namedSchema.extend({ meetings: z.int(), states: z.array(z.string()) })),
    cells: z.array(z.object({ a: z.string(), b: z.string(), count: z.int() })),
    total: z.int(),
  })
  .meta({ id: 'MatrixReply' });
export type MatrixReply = z.infer<typeof matrixReplySchema>;
