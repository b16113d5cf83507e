import { z } from 'zod';

/** The body of `POST /db/{database}/query/v2`, after Neo4j's Query API v2. */
export const queryBodySchema = z
  .strictObject({
    statement: z.string().min(1),
    parameters: z.record(z.string(), z.json()).optional(),
    accessMode: z
      .string()
      .transform((mode) => mode.toUpperCase())
      .pipe(z.enum(['READ', 'WRITE']))
      .default('READ')
      .meta({ description: 'Read (the default here) or Write' }),
    maxExecutionTime: z.number().positive().optional().meta({ description: 'seconds' }),
    includeCounters: z.boolean().default(false),
    bookmarks: z.array(z.string()).optional(),
  })
  .meta({ id: 'QueryBody' });
export type QueryBody = z.infer<typeof queryBodySchema>;

/** Errors in the Query API's own shape. */
export const queryErrorsSchema = z
  .object({ errors: z.array(z.object({ code: z.string(), message: z.string() })) })
  .meta({ id: 'QueryErrors' });

export const queryReplySchema = z
  .object({
    data: z.object({ fields: z.array(z.string()), values: z.array(z.array(z.unknown())) }),
    counters: z.record(z.string(), z.unknown()).optional(),
    notifications: z.array(z.unknown()).optional(),
    bookmarks: z.array(z.string()).optional(),
  })
  .meta({ id: 'QueryReply' });
