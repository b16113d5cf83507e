import { z } from 'zod';
import { meetingSchema, namedSchema } from './meeting-filter.ts';

/** `GET /api/pair`: all that is between two actors. */
export const pairQuerySchema = z
  .strictObject({
    a: z.string().min(1),
    b: z.string().min(1),
    limit: z.coerce.number().int().min(1).max(500).default(100).meta({
      description: 'of each list',
    }),
  })
  .refine(({ a, b }) => a !== b, { path: ['b'], message: 'expected another actor than `a`' });
export type PairQuery = z.infer<typeof pairQuerySchema>;

const counted = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int().meta({ description: 'past the limit too' }) });

/**
 * `meetings`: in which both took part, of any status, by time. `through`: whom both met at held
 * meetings, with how many each of them had; most on the smaller side first. `topics`: what held
 * meetings of both were about, with how many of each one's and of their common ones.
 */
export const pairReplySchema = z
  .object({
    a: z.string(),
    b: z.string(),
    meetings: counted(meetingSchema),
    through: counted(namedSchema.extend({ withA: z.int(), withB: z.int() })),
    topics: counted(namedSchema.extend({ ofA: z.int(), ofB: z.int(), together: z.int() })),
  })
  .meta({ id: 'PairReply' });
export type PairReply = z.infer<typeof pairReplySchema>;
