import { z } from 'zod';

export const accessModeSchema = z
  .string()
  .transform((mode) => mode.toUpperCase())
  .pipe(z.enum(['READ', 'WRITE']))
  .default('READ')
  .meta({ description: 'Read (the default here) or Write' });

/** The body of `POST /db/{database}/query/v2`, after Neo4j's Query API v2. */
export const queryBodySchema = z
  .strictObject({
    statement: z.string().min(1),
    parameters: z.record(z.string(), z.json()).optional(),
    accessMode: accessModeSchema,
    maxExecutionTime: z.number().positive().optional().meta({ description: 'seconds' }),
    includeCounters: z.boolean().default(false),
    bookmarks: z.array(z.string()).optional().meta({ description: 'of writes to be seen' }),
  })
  .meta({ id: 'QueryBody' });
export type QueryBody = z.infer<typeof queryBodySchema>;

/** Request header: rows that are wanted, at most as many as the server gives. */
export const MAX_ROWS_HEADER = 'Liqa-Max-Rows';

/**
 * The notification of an answer that was cut, by its rows or its bytes. In `application/jsonl` it is
 * among the `notifications` of the `Summary`; documents also have the header `Liqa-Truncated`, CSV
 * has the trailer of that name: `rows` or `bytes`.
 */
export const TRUNCATION_CODE = 'Liqa.ClientNotification.Result.Truncated';

const FLAG = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

/** The query string of `POST /db/{database}/query/v2`. */
export const queryOptionsSchema = z.strictObject({
  download: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'file name that the reply is to be saved under' }),
  bom: FLAG.meta({ description: 'text/csv begins with a byte order mark, for spreadsheets' }),
});

const queryErrorSchema = z.object({ code: z.string(), message: z.string() });

const queryNotificationSchema = z.object({
  code: z.string(),
  title: z.string(),
  description: z.string(),
  severity: z.string(),
  category: z.string(),
  position: z
    .object({ offset: z.number(), line: z.number(), column: z.number() })
    .optional()
    .meta({ description: 'line and column from 1, offset from 0' }),
});

/** An operator of a plan; those that feed it are in `children`, in the same shape. */
const queryPlanSchema = z.object({
  operatorType: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  identifiers: z.array(z.string()),
  children: z.array(z.unknown()),
  dbHits: z.number().optional(),
  records: z.number().optional(),
  hasPageCacheStats: z.boolean().optional(),
  pageCacheHits: z.number().optional(),
  pageCacheMisses: z.number().optional(),
  pageCacheHitRatio: z.number().optional(),
  time: z.number().optional().meta({ description: 'nanoseconds' }),
});

/** Errors in the Query API's own shape. */
export const queryErrorsSchema = z
  .object({ errors: z.array(queryErrorSchema) })
  .meta({ id: 'QueryErrors' });

export const queryReplySchema = z
  .object({
    data: z.object({ fields: z.array(z.string()), values: z.array(z.array(z.unknown())) }),
    counters: z.record(z.string(), z.unknown()).optional(),
    notifications: z.array(queryNotificationSchema).optional(),
    queryPlan: queryPlanSchema.optional().meta({ description: 'after EXPLAIN' }),
    profiledQueryPlan: queryPlanSchema.optional().meta({ description: 'after PROFILE' }),
    errors: z
      .array(queryErrorSchema)
      .optional()
      .meta({ description: 'what ended the rows before their end' }),
    bookmarks: z.array(z.string()).optional(),
  })
  .meta({ id: 'QueryReply' });
