import { z } from 'zod';

export const STORE_KINDS = ['embedded', 'neo4j'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

export const healthSchema = z
  .object({
    status: z.enum(['ok', 'unavailable']),
    store: z.object({ kind: z.enum(STORE_KINDS), version: z.string().nullable() }),
    counts: z
      .object({ nodes: z.int(), relationships: z.int(), reports: z.int() })
      .nullable()
      .meta({ description: 'null while the store is away' }),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof healthSchema>;
