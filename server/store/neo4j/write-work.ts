import type { Session, Transaction } from 'neo4j-driver';
import type { WriteTransaction } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { closeSession } from './close-session.ts';
import { assertStatement, fromParameters } from './from-value.ts';
import type { Retry } from './retry.ts';
import type { Stop } from './stop.ts';
import { isPassing } from './store-failure.ts';
import { toValue } from './to-value.ts';

export interface WriteParts<T> {
  readonly work: (tx: WriteTransaction) => Promise<T>;
  readonly stop: Stop;
  readonly retry: Retry;
  readonly timeoutMs: number;
  readonly openSession: () => Session;
  readonly toFailure: (error: unknown) => unknown;
}

/** Runs the work in one transaction, and all of it again after a passing failure. */
export async function writeWork<T>(parts: WriteParts<T>): Promise<T> {
  const { stop, retry, openSession, toFailure } = parts;
  try {
    for (;;) {
      if (stop.reason) throw stop.reason;
      const session = openSession();
      stop.onStop(() => void closeSession(session));
      try {
        return await stop.guard(attempt(session, parts));
      } catch (error) {
        await closeSession(session);
        // The work sees our errors; what passes is told by the driver's.
        const native = error instanceof StoreError ? error.cause : error;
        await retry.pauseOrThrow(error, isPassing(native));
      } finally {
        await closeSession(session);
      }
    }
  } catch (error) {
    throw toFailure(error);
  } finally {
    stop.done();
  }
}

async function attempt<T>(session: Session, parts: WriteParts<T>): Promise<T> {
  const tx = await session.beginTransaction({ timeout: parts.timeoutMs });
  try {
    const given = await parts.work(writeTransaction(tx, parts));
    await tx.commit();
    return given;
  } catch (error) {
    if (tx.isOpen()) await tx.rollback().catch(() => undefined);
    throw error;
  }
}

function writeTransaction<T>(tx: Transaction, parts: WriteParts<T>): WriteTransaction {
  return {
    run: async (statement, parameters = {}) => {
      assertStatement(statement);
      try {
        const { records } = await tx.run(statement, fromParameters(parameters));
        return records.map((record) => Array.from(record.values(), toValue));
      } catch (error) {
        throw parts.stop.reason ?? parts.toFailure(error);
      }
    },
  };
}
