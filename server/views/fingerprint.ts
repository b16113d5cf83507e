import { NODE_KINDS } from '../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';

// Counts by label are kept by both stores and cost nothing to ask for.
const REPORTS = 'MATCH (r:Report) RETURN r.id AS id, r.sha256 AS sha256';
const COUNTS = NODE_KINDS.map(
  (kind) => `MATCH (n:${kind}) RETURN '${kind}' AS what, count(n) AS count`,
).join(' UNION ALL ');

/**
 * A text that changes when the store's reports or its number of nodes do: what is kept from the
 * store stays right as long as it is the same. Corrections within a report of the same text don't
 * change it; whoever makes them says so.
 */
export async function fingerprint(store: GraphStore, options: QueryOptions = {}): Promise<string> {
  const counts = await readAll(store, COUNTS, {}, options);
  const reports = await readAll(store, REPORTS, {}, options);
  return [...counts, ...reports]
    .map((row) => row.join(':'))
    .sort()
    .join('\n');
}
