import { z } from 'zod';
import { STORE_KINDS } from './health.ts';

/** What a request may do: readers look and ask, editors change the graph as well. */
export const ROLES = ['reader', 'editor'] as const;
export type Role = (typeof ROLES)[number];

/** `GET /api/session`: what who asks may do here, and within which limits. */
export const sessionSchema = z
  .object({
    role: z.enum(ROLES),
    store: z.object({
      kind: z.enum(STORE_KINDS),
      capabilities: z.object({
        plans: z.boolean().meta({ description: 'EXPLAIN and PROFILE' }),
        counters: z.boolean().meta({ description: 'what a write changed' }),
      }),
    }),
    limits: z
      .object({
        seconds: z.number(),
        rows: z.int(),
        megabytes: z.number().meta({ description: 'of one reply' }),
        statementBytes: z.int().meta({ description: 'of one statement in UTF-8' }),
        queriesAtOnce: z.int(),
      })
      .meta({ description: 'of one Cypher query' }),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;
