import type { GraphStore, Parameters, QueryOptions } from './graph-store.ts';
import type { Value } from './value.ts';

/** Runs a read and gathers its rows: for questions whose answers are small by their own LIMIT. */
export async function readAll(
  store: GraphStore,
  statement: string,
  parameters: Parameters = {},
  options: QueryOptions = {},
): Promise<(readonly Value[])[]> {
  const result = await store.query(statement, parameters, options);
  const rows: (readonly Value[])[] = [];
  for await (const row of result.rows) rows.push(row);
  return rows;
}
