import { z } from 'zod';
import { meetingFilterSchema } from './meeting-filter.ts';
import { MEETING_KINDS } from './model.ts';

/** Which held meetings may join a chain; times by other names, as `from` and `to` are actors here. */
const joiningSchema = meetingFilterSchema
  .omit({ status: true, from: true, to: true })
  .extend({ since: meetingFilterSchema.shape.from, until: meetingFilterSchema.shape.to });

/** `GET /api/paths`: the shortest chains of held meetings between two actors. */
export const pathsQuerySchema = z
  .strictObject({
    ...joiningSchema.shape,
    from: z.string().min(1),
    to: z.string().min(1),
    maxMeetings: z.coerce
      .number()
      .int()
      .min(1)
      .max(6)
      .default(4)
      .meta({ description: 'meetings, or states, in a chain at most' }),
    without: z
      .string()
      .transform((list) => list.split(',').filter((kind) => kind !== ''))
      .pipe(z.array(z.enum(MEETING_KINDS)))
      .default([])
      .meta({ description: 'kinds of meetings that join nobody, separated by commas' }),
    states: z.enum(['yes', 'no']).default('no').meta({
      description: 'whether two who stand for one state are joined as by a meeting',
    }),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    message: 'expected another actor than `from`',
  });
export type PathsQuery = z.infer<typeof pathsQuerySchema>;

/**
 * A chain: `actors[0]` met `actors[1]` at `meetings[0]`, and so on; one actor more than meetings.
 * Where states join too, `links` tells what is between each two.
 */
export const meetingPathSchema = z
  .object({
    meetings: z.array(z.string()),
    actors: z.array(z.string()),
    links: z.array(z.array(z.string())).optional().meta({
      description:
        'with `states=yes`: by id what leads from each actor to the next, a meeting alone, or a state between the bodies through which either stands for it',
    }),
  })
  .meta({ id: 'MeetingPath' });
export type MeetingPath = z.infer<typeof meetingPathSchema>;

/** All as long as the shortest; `total` counts those past the limit too. None: not that near. */
export const pathsReplySchema = z
  .object({
    from: z.string(),
    to: z.string(),
    paths: z.array(meetingPathSchema),
    total: z.int(),
  })
  .meta({ id: 'PathsReply' });
export type PathsReply = z.infer<typeof pathsReplySchema>;
