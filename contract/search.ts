import { z } from 'zod';

export const searchQuerySchema = z.strictObject({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** What in a node matched: its own name, another name of it, a post it holds, a state or body it represents. */
export const SEARCH_MATCHES = ['name', 'alias', 'post', 'represents'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

export const searchResultSchema = z
  .object({
    id: z.string(),
    labels: z.array(z.string()),
    nameAr: z.string().nullable(),
    nameEn: z.string().nullable(),
    /** Higher is better; comparable within one reply only. */
    score: z.number(),
    match: z.enum(SEARCH_MATCHES),
    /** The words that matched when they are not the name: the alias, post or state. */
    matchedAr: z.string().nullable(),
    matchedEn: z.string().nullable(),
  })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof searchResultSchema>;

export const searchReplySchema = z
  .object({ results: z.array(searchResultSchema), total: z.int() })
  .meta({ id: 'SearchReply' });
export type SearchReply = z.infer<typeof searchReplySchema>;
