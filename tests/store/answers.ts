import { expect } from 'vitest';
import type {
  GraphStore,
  Parameters,
  QueryOptions,
  QuerySummary,
} from '../../server/store/graph-store.ts';
import { StoreError } from '../../server/store/store-error.ts';
import type { Value } from '../../server/store/value.ts';

export interface WholeAnswer {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly summary: QuerySummary;
}

/** Runs a statement and reads all of its answer. */
export async function ask(
  store: GraphStore,
  statement: string,
  parameters: Parameters = {},
  options: QueryOptions = {},
): Promise<WholeAnswer> {
  const { fields, rows, summary } = await store.query(statement, parameters, options);
  const all: (readonly Value[])[] = [];
  for await (const row of rows) all.push(row);
  return { fields, rows: all, summary: await summary };
}

/** The only value of an answer of one row and one column. */
export async function askOne(
  store: GraphStore,
  statement: string,
  parameters: Parameters = {},
  options: QueryOptions = {},
): Promise<Value> {
  const { rows } = await ask(store, statement, parameters, options);
  expect(rows.map((row) => row.length)).toEqual([1]);
  return rows[0]?.[0] as Value;
}

/** How many nodes there are. */
export async function countNodes(store: GraphStore): Promise<number> {
  return Number(await askOne(store, 'MATCH (n) RETURN count(n)'));
}

/** The `StoreError` that the work fails with; fails the test when it fails otherwise or not at all. */
export async function failureOf(work: Promise<unknown>): Promise<StoreError> {
  const outcome = await work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(StoreError);
  return outcome as StoreError;
}

/** Two answers' worth of work for minutes: tries every three of a thousand nodes. */
export const SLOW = `MATCH (a:Topic), (b:Topic), (c:Topic)
  WHERE a.number * b.number * c.number = -1 RETURN count(*) AS never`;

/** The nodes that `SLOW` is slow over. */
export async function fillForSlow(store: GraphStore): Promise<void> {
  await store.write((tx) =>
    tx.run('UNWIND range(1, 1000) AS i CREATE (:Topic {id: toString(i), number: i})'),
  );
}
