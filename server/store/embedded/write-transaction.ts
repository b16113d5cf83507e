import type { Parameters, WriteTransaction } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import type { Value } from '../value.ts';
import type { DatabaseConnection } from './database-connection.ts';
import type { TimeLimit } from './time-limit.ts';

/**
 * Runs `work` in a transaction of the database process and commits it, or rolls it back when `work`
 * fails or the limit is reached. Rejects with `ProcessGoneError` when the process was lost;
 * `committing` is called before that could leave the outcome open.
 */
export async function writeTransaction<T>(
  connection: DatabaseConnection,
  work: (tx: WriteTransaction) => Promise<T>,
  limit: TimeLimit,
  committing: () => void,
): Promise<T> {
  limit.check();
  const { transaction } = await connection.request('begin', {});
  let running = 0;
  let over = false;
  const run = async (statement: string, parameters: Parameters = {}) => {
    if (over) throw new StoreError('refused', 'This transaction has ended.');
    running += 1;
    try {
      return await runToEnd(connection, transaction, statement, parameters);
    } finally {
      running -= 1;
    }
  };
  const rollback = async () => {
    over = true;
    // A statement that still runs can only be stopped with its process, which rolls back too.
    if (running > 0) connection.kill();
    else await connection.request('rollback', { transaction });
  };
  let value: T;
  try {
    value = await limit.bound(work({ run }), () => {});
    if (running > 0)
      throw new StoreError('refused', 'The work ended before its statements did: await them all.');
  } catch (error) {
    await rollback().catch(() => {});
    throw error;
  }
  over = true;
  committing();
  await connection.request('commit', { transaction });
  return value;
}

async function runToEnd(
  connection: DatabaseConnection,
  transaction: number,
  statement: string,
  parameters: Parameters,
): Promise<readonly (readonly Value[])[]> {
  const first = await connection.request('run', {
    statement,
    parameters,
    access: 'write',
    transaction,
  });
  if (first.cursor === undefined) return first.rows;
  const rows = [...first.rows];
  for (let { cursor } = first as { cursor?: number }; cursor !== undefined; ) {
    const page = await connection.request('page', { cursor });
    for (const row of page.rows) rows.push(row);
    cursor = page.cursor;
  }
  return rows;
}
