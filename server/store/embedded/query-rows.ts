import type { QuerySummary } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import type { Value } from '../value.ts';
import type { DatabaseConnection } from './database-connection.ts';
import type { PageReply, RunReply } from './protocol.ts';
import type { TimeLimit } from './time-limit.ts';

export interface QueryRows<Item = readonly Value[]> {
  readonly rows: AsyncIterable<Item>;
  readonly summary: Promise<QuerySummary>;
  /** Resolves when nobody reads on: all read, left early, failed, or not fetched in time. */
  readonly done: Promise<void>;
  /** Frees rows that nobody began to read. */
  freeUnread(): void;
}

/**
 * The rows of a finished query, fetched page by page as they are read. Rows not asked for within
 * `idleMs` are freed in the database process; reading on then fails with `timeout`.
 */
export function queryRows<Item>(
  connection: DatabaseConnection,
  reply: RunReply,
  limit: TimeLimit,
  { idleMs, items }: { idleMs: number; items: (page: PageReply) => readonly Item[] },
): QueryRows<Item> {
  const { truncated, counters } = reply;
  let { cursor } = reply;
  let started = false;
  let idle: NodeJS.Timeout | undefined;
  let resolveDone = () => {};
  const done = new Promise<void>((resolve) => {
    resolveDone = resolve;
  });
  const free = () => {
    clearTimeout(idle);
    if (cursor !== undefined) connection.request('release', { cursor }).catch(() => {});
    cursor = undefined;
    resolveDone();
  };
  const wait = () => {
    if (cursor === undefined) resolveDone();
    else idle = setTimeout(giveUp, idleMs);
  };
  const fetch = async (from: number) => {
    clearTimeout(idle);
    const page = await connection.request('page', { cursor: from });
    cursor = page.cursor;
    wait();
    return page;
  };
  let settle: { resolve(summary: QuerySummary): void; reject(error: unknown): void };
  const summary = new Promise<QuerySummary>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever reads the rows gets the same failure; the summary alone must not end the server.
  summary.catch(() => {});
  let lateness: StoreError | undefined;
  const giveUp = () => {
    lateness = new StoreError('timeout', `Nobody asked for the next rows for ${idleMs} ms.`);
    settle.reject(lateness);
    free();
  };
  async function* read(): AsyncGenerator<Item> {
    started = true;
    try {
      for (let page: PageReply = reply; ; page = await fetch(page.cursor)) {
        for (const row of items(page)) {
          limit.checkSignal();
          if (lateness !== undefined) throw lateness;
          yield row;
        }
        if (page.cursor === undefined) break;
        if (lateness !== undefined) throw lateness;
      }
    } catch (error) {
      settle.reject(error);
      throw error;
    } finally {
      free();
      settle.resolve({ truncated, counters, bookmarks: [] });
    }
  }
  wait();
  return {
    rows: read(),
    summary,
    done,
    freeUnread: () => {
      if (!started) free();
    },
  };
}
