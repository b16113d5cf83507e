/**
 * A process that runs strangers' queries, one at a time, started by `query-connection.ts`. Here the
 * driver's decoding of a giant value holds up nothing but its own query, and can be ended by force.
 */
import { bookmarkManager } from 'neo4j-driver';
import type { WrittenSummary } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { RowText } from '../written/row-text.ts';
import { DriverQueries } from './driver-queries.ts';
import { guardMemory, tooLarge } from './process-memory.ts';
import type { FromProcess, ProcessOptions, Question, ToProcess } from './query-protocol.ts';
import { TextSender } from './text-sender.ts';

/** What a server may say at length: an error can quote a value of any size. */
const LONGEST_MESSAGE = 20_000;

/** A connection that stood idle is tried first: what is lost later was lost to the query, and is not sent again. */
const TRIED = { connectionLivenessCheckTimeout: 1_000 };

let queries: DriverQueries | undefined;
let stopping: AbortController | undefined;
let sender: TextSender | undefined;

/** What one turn says is sent at once: each sending costs as much as some hundred rows. */
let unsent: FromProcess[] = [];

function say(message: FromProcess): void {
  if (unsent.length === 0) setImmediate(send);
  unsent.push(message);
}

function send(): void {
  const messages = unsent;
  unsent = [];
  if (messages.length > 0) process.send?.(messages);
}

async function answer(question: Question, options: ProcessOptions): Promise<WrittenSummary> {
  if (!queries) throw new StoreError('unavailable', 'The query process is not open');
  const { format, maxBytes, access = 'read', ...limits } = options;
  const { statement, parameters, seen } = question;
  stopping = new AbortController();
  queries.bookmarks = bookmarkManager({ initialBookmarks: seen });
  const { signal } = stopping;
  const asked = { ...limits, access, signal, notifications: true };
  const result = await queries.batched(statement, parameters, asked).answer;
  say({ say: 'fields', fields: result.fields });
  const text = new RowText(format, maxBytes);
  sender = new TextSender(text, (bytes) => {
    say({ say: 'chunk', bytes });
    send();
  });
  let full = false;
  for await (const rows of result.batches) {
    for (const row of rows) {
      full ||= !text.add(row);
      if (full) break;
      const behind = sender.added();
      if (behind) await behind;
    }
    // A write has all its effects, whatever of its rows is wanted.
    if (full && access === 'read') break;
  }
  sender.flush();
  const summary = await result.summary;
  return { ...summary, truncated: full ? 'bytes' : summary.truncated ? 'rows' : undefined };
}

function failureOf(error: unknown): FromProcess {
  const known = toStoreError(error);
  const { code, nativeCode } = known;
  const message = known.message.slice(0, LONGEST_MESSAGE);
  // What the driver did not foresee leaves its connection somewhere inside an answer.
  return { say: 'failure', failure: { code, message, nativeCode }, broken: known !== error };
}

/** Values can nest deeper than a stack, and texts grow longer than a string may be. */
function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof RangeError) {
    if (/string length/u.test(error.message)) return tooLarge();
    const message = 'The values of the answer nest deeper than can be sent';
    return new StoreError('unsupported', message, { cause: error });
  }
  return new StoreError('unavailable', String(error), { cause: error });
}

process.on('message', (message: ToProcess) => {
  switch (message.say) {
    case 'open':
      queries = new DriverQueries(message.settings, TRIED, 0);
      say({ say: 'ready' });
      return;
    case 'ask':
      answer(message.question, message.options)
        .then(
          (summary): FromProcess => ({ say: 'end', summary }),
          (error: unknown) => failureOf(error),
        )
        .then(say);
      return;
    case 'more':
      sender?.taken();
      return;
    case 'stop':
      stopping?.abort();
      sender?.taken();
  }
});

guardMemory((error) => {
  process.send?.([...unsent, failureOf(error)], () => process.exit(1));
});

// The server ends it; the terminal's Ctrl+C reaches both at once.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
