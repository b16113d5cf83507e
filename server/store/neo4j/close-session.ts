import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';

const CLOSE_LIMIT_MS = 1_000;

/** The driver's second `close()` settles at once, whatever the first still waits for. */
const closing = new WeakMap<Session, Promise<void>>();

/** Closing resets the connection, which ends what runs on it; a server that is gone, or does not stop, is not waited for. */
export function closeSession(session: Session): Promise<void> {
  const before = closing.get(session);
  if (before) return before;
  const closed = closeInTime(session);
  closing.set(session, closed);
  return closed;
}

async function closeInTime(session: Session): Promise<void> {
  const limit = new AbortController();
  const waited = sleep(CLOSE_LIMIT_MS, undefined, { signal: limit.signal });
  await Promise.race([session.close().catch(() => undefined), waited.catch(() => undefined)]);
  limit.abort();
}
