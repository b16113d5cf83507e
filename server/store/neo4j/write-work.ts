import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { WriteTransaction } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { closeSession } from './close-session.ts';
import { assertStatement, fromParameters } from './from-value.ts';
import type { Stop } from './stop.ts';
import { isPassing } from './store-failure.ts';
import { toValue } from './to-value.ts';

/**
 * Runs the work in one transaction, again after a passing failure. Rejects as the driver, the work
 * or the stop did.
 */
export async function writeWork<T>(
  session: Session,
  work: (tx: WriteTransaction) => Promise<T>,
  stop: Stop,
  more: { timeoutMs: number; toFailure: (error: unknown) => unknown },
): Promise<T> {
  stop.onStop(() => void closeSession(session));
  try {
    if (stop.reason) throw stop.reason;
    const ended = session.executeWrite((tx) => attempt(tx, work, stop, more.toFailure), {
      timeout: more.timeoutMs,
    });
    return await stop.guard(ended);
  } finally {
    stop.done();
    await closeSession(session);
  }
}

async function attempt<T>(
  tx: ManagedTransaction,
  work: (tx: WriteTransaction) => Promise<T>,
  stop: Stop,
  toFailure: (error: unknown) => unknown,
): Promise<T> {
  const run: WriteTransaction['run'] = async (statement, parameters = {}) => {
    assertStatement(statement);
    try {
      const { records } = await tx.run(statement, fromParameters(parameters));
      return records.map((record) => Array.from(record.values(), toValue));
    } catch (error) {
      throw stop.reason ?? toFailure(error);
    }
  };
  try {
    return await work({ run });
  } catch (error) {
    // The driver repeats the work only when it sees a passing failure as it threw it.
    if (error instanceof StoreError && isPassing(error.cause)) throw error.cause;
    throw error;
  }
}
