import { z } from 'zod';
import { heldMeetingFilterSchema, namedSchema } from './meeting-filter.ts';

/** `GET /api/met`: whom an actor met. Undated meetings are left out when `from` or `to` is given. */
export const metQuerySchema = z.strictObject({
  of: z.string().min(1),
  ...heldMeetingFilterSchema.shape,
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});
export type MetQuery = z.infer<typeof metQuerySchema>;

export const metSchema = namedSchema
  .extend({ count: z.int(), meetings: z.array(z.string()) })
  .meta({ id: 'Met' });
export type Met = z.infer<typeof metSchema>;

/** Most meetings first, then by id; `total` counts people, also those past the limit. */
export const metReplySchema = z
  .object({ of: z.string(), met: z.array(metSchema), total: z.int() })
  .meta({ id: 'MetReply' });
export type MetReply = z.infer<typeof metReplySchema>;
