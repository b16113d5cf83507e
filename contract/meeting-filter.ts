import { z } from 'zod';
import { MEETING_KINDS, MEETING_STATUSES } from './model.ts';

/** A day, month or year (EDTF level 0), as filters take them. */
const boundarySchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u,
    'expected YYYY, YYYY-MM or YYYY-MM-DD',
  );

/** Which meetings count; the fields of a question. Undated ones don't when `from` or `to` is given. */
export const meetingFilterSchema = z.object({
  status: z.enum(MEETING_STATUSES).optional().meta({ description: 'all, unless one is named' }),
  kind: z.enum(MEETING_KINDS).optional(),
  from: boundarySchema.optional(),
  to: boundarySchema.optional(),
});
export type MeetingFilter = z.infer<typeof meetingFilterSchema>;

/** The same for questions about who met: those that were held, unless others are asked for. */
export const heldMeetingFilterSchema = meetingFilterSchema.extend({
  status: z.enum(MEETING_STATUSES).default('held'),
});

/** What a list of meetings says of one; dates as the report gives them, null where it gives none. */
export const meetingSchema = z
  .object({
    id: z.string(),
    titleAr: z.string().nullable(),
    titleEn: z.string().nullable(),
    kind: z.string().nullable(),
    status: z.string().nullable(),
    date: z.string().nullable().meta({ description: 'EDTF' }),
    earliest: z.string().nullable().meta({ description: 'first possible day, YYYY-MM-DD' }),
    latest: z.string().nullable(),
    actors: z.array(z.string()).meta({ description: 'who took part' }),
  })
  .meta({ id: 'Meeting' });
export type Meeting = z.infer<typeof meetingSchema>;

/** Somebody or something by its names. */
export const namedSchema = z.object({
  id: z.string(),
  nameAr: z.string().nullable(),
  nameEn: z.string().nullable(),
});
export type Named = z.infer<typeof namedSchema>;
