import { z } from 'zod';
import { MEETING_KINDS, MEETING_STATUSES } from './model.ts';

/** A day, month or year (EDTF level 0), as filters take them. */
const boundarySchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u,
    'expected YYYY, YYYY-MM or YYYY-MM-DD',
  );

/** `GET /api/met`: whom an actor met. Undated meetings are left out when `from` or `to` is given. */
export const metQuerySchema = z.strictObject({
  of: z.string().min(1),
  status: z.enum(MEETING_STATUSES).default('held'),
  kind: z.enum(MEETING_KINDS).optional(),
  from: boundarySchema.optional(),
  to: boundarySchema.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});
export type MetQuery = z.infer<typeof metQuerySchema>;

export const metSchema = z
  .object({
    id: z.string(),
    nameAr: z.string().nullable(),
    nameEn: z.string().nullable(),
    count: z.int(),
    meetings: z.array(z.string()),
  })
  .meta({ id: 'Met' });
export type Met = z.infer<typeof metSchema>;

/** Most meetings first, then by id; `total` counts people, also those past the limit. */
export const metReplySchema = z
  .object({ of: z.string(), met: z.array(metSchema), total: z.int() })
  .meta({ id: 'MetReply' });
export type MetReply = z.infer<typeof metReplySchema>;
