import type { WrittenSummary } from '../graph-store.ts';
import type { DatabaseConnection } from './database-connection.ts';
import type { PageReply, RunReply } from './protocol.ts';
import { type QueryRows, queryRows } from './query-rows.ts';
import type { TimeLimit } from './time-limit.ts';

export interface WrittenRows extends Omit<QueryRows<Uint8Array>, 'summary'> {
  readonly summary: Promise<WrittenSummary>;
}

/** The rows of a finished query that were written as text, page by page as they are read. */
export function writtenRows(
  connection: DatabaseConnection,
  reply: RunReply,
  limit: TimeLimit,
  idleMs: number,
): WrittenRows {
  let full = false;
  const items = ({ text, full: last = false }: PageReply) => {
    full = last;
    return text && text.length > 0 ? [text] : [];
  };
  const reading = queryRows(connection, reply, limit, { idleMs, items });
  const summary = reading.summary.then((whole) => ({
    ...whole,
    truncated: full ? ('bytes' as const) : whole.truncated ? ('rows' as const) : undefined,
  }));
  summary.catch(() => {});
  return { ...reading, summary };
}
