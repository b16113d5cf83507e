import { z } from 'zod';
import { DATE_BOUNDARY } from './date-boundary.ts';
import { MEETING_KINDS, MEETING_STATUSES } from './model.ts';

/** A day, month or year (EDTF level 0), as filters take them. */
const boundarySchema = z.string().regex(DATE_BOUNDARY, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

/** Items of one kind, separated by commas. */
function listOf<Item extends z.ZodType<string, string>>(item: Item, description: string) {
  return z
    .string()
    .transform((list) => list.split(',').filter((each) => each !== ''))
    .pipe(z.array(item).min(1).max(200))
    .meta({ description: `${description}, separated by commas` });
}
const idsOf = (description: string) => listOf(z.string(), description).optional();

/**
 * Which meetings count; the fields of a question. All have to fit, and of a list one item. Undated
 * ones don't count when `from` or `to` is given, unless `undated` says so.
 */
export const meetingFilterSchema = z.object({
  status: listOf(z.enum(MEETING_STATUSES), 'all, unless some are named').optional(),
  kind: listOf(z.enum(MEETING_KINDS), 'all, unless some are named').optional(),
  state: idsOf('states that a party stands for or where it was held'),
  organization: idsOf('bodies that took part or that a party represents'),
  topic: idsOf('topics discussed'),
  place: idsOf('places where it was held'),
  report: idsOf('reports that tell of it'),
  from: boundarySchema.optional(),
  to: boundarySchema.optional(),
  undated: z
    .enum(['yes', 'no'])
    .optional()
    .meta({ description: 'whether those without a date count although from or to is given' }),
});
export type MeetingFilter = z.infer<typeof meetingFilterSchema>;

/** The same for questions about who met: those that were held, unless others are asked for. */
export const heldMeetingFilterSchema = meetingFilterSchema.extend({
  status: listOf(z.enum(MEETING_STATUSES), 'held, unless others are named').default(['held']),
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
