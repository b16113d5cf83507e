import { z } from 'zod';
import { meetingFilterSchema, meetingSchema } from './meeting-filter.ts';

/** `GET /api/timeline`: meetings by time, of one actor or of all; of any status unless one is named. */
export const timelineQuerySchema = z.strictObject({
  of: z.string().min(1).optional().meta({ description: 'an actor' }),
  ...meetingFilterSchema.shape,
  limit: z.coerce.number().int().min(1).max(2000).default(500),
});
export type TimelineQuery = z.infer<typeof timelineQuerySchema>;

/**
 * Dated ones first, by their earliest possible day, then the undated. `periods` count all that are
 * dated by the month in which they may have begun; `total` and `undated` count past the limit too.
 */
export const timelineReplySchema = z
  .object({
    meetings: z.array(meetingSchema),
    periods: z.array(
      z.object({ period: z.string().meta({ description: 'YYYY-MM' }), count: z.int() }),
    ),
    undated: z.int(),
    total: z.int(),
  })
  .meta({ id: 'TimelineReply' });
export type TimelineReply = z.infer<typeof timelineReplySchema>;
