import type { Result, Record as Row, Session } from 'neo4j-driver';
import type { QuerySummary } from '../graph-store.ts';
import type { Value } from '../value.ts';
import { closeSession } from './close-session.ts';
import type { Retry } from './retry.ts';
import { RowQueue } from './row-queue.ts';
import type { Stop } from './stop.ts';
import { isPassing, isUndone } from './store-failure.ts';
import { toSummary } from './summary.ts';
import { toValue } from './to-value.ts';

export interface AnswerParts {
  readonly access: 'read' | 'write';
  readonly maxRows: number;
  readonly stop: Stop;
  readonly retry: Retry;
  readonly openSession: () => Session;
  readonly run: (session: Session) => Result;
  readonly toFailure: (error: unknown) => unknown;
}

interface Attempt {
  readonly session: Session;
  readonly fields: readonly string[];
  readonly queue: RowQueue;
}

/** A running answer whose rows come many at a time. */
export interface BatchedResult {
  readonly fields: readonly string[];
  /** A batch is read once; its rows are turned into values as they are read. */
  readonly batches: AsyncIterable<Iterable<readonly Value[]>>;
  readonly summary: Promise<QuerySummary>;
}

/** One statement's run. It begins again after a passing failure, as long as no row was delivered. */
export class Answer {
  /** Settles when nothing of it runs any more. */
  readonly summary: Promise<QuerySummary>;
  readonly #parts: AnswerParts;
  #resolve!: (summary: QuerySummary) => void;
  #reject!: (failure: unknown) => void;

  constructor(parts: AnswerParts) {
    this.#parts = parts;
    this.summary = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever reads the rows is told there; the summary need not be asked for.
    this.summary.catch(() => undefined);
  }

  async start(): Promise<BatchedResult> {
    try {
      const attempt = await this.#attempt();
      return { fields: attempt.fields, batches: this.#batches(attempt), summary: this.summary };
    } catch (error) {
      throw this.#fail(error);
    }
  }

  async *#batches(first: Attempt): AsyncGenerator<Iterable<readonly Value[]>> {
    const { stop, maxRows, access } = this.#parts;
    let attempt = first;
    let left = maxRows;
    let delivered = false;
    try {
      for (;;) {
        let next: Awaited<ReturnType<RowQueue['next']>>;
        try {
          if (stop.reason) throw stop.reason;
          next = await stop.guard(attempt.queue.next());
        } catch (error) {
          if (delivered) throw error;
          await close(attempt);
          await this.#pauseOrThrow(error);
          attempt = await this.#attempt();
          continue;
        }
        if (!isRows(next)) return this.#resolve(toSummary(next, attempt.session, false));
        delivered = true;
        if (left > 0) yield valuesOf(next, left);
        left -= next.length;
        if (left >= 0) continue;
        if (access === 'read') return this.#resolve({ truncated: true, bookmarks: [] });
        // A write has all its effects, whatever of its rows is wanted.
        const summary = await stop.guard(attempt.queue.rest());
        return this.#resolve(toSummary(summary, attempt.session, true));
      }
    } catch (error) {
      throw this.#fail(error);
    } finally {
      stop.done();
      await close(attempt);
      // Left early: nothing was cut by a limit.
      this.#resolve({ truncated: false, bookmarks: [] });
    }
  }

  /** Runs the statement until its fields are known. */
  async #attempt(): Promise<Attempt> {
    const { stop, openSession, run } = this.#parts;
    for (;;) {
      if (stop.reason) throw stop.reason;
      const session = openSession();
      let queue: RowQueue | undefined;
      stop.onStop((reason) => {
        void close({ session, queue });
        this.#reject(this.#parts.toFailure(reason));
      });
      try {
        queue = new RowQueue(run(session));
        return { session, queue, fields: await stop.guard(queue.fields) };
      } catch (error) {
        await close({ session, queue });
        await this.#pauseOrThrow(error);
      }
    }
  }

  #pauseOrThrow(error: unknown): Promise<void> {
    const { access, retry } = this.#parts;
    return retry.pauseOrThrow(error, access === 'read' ? isPassing(error) : isUndone(error));
  }

  #fail(error: unknown): unknown {
    this.#parts.stop.done();
    const failure = this.#parts.toFailure(error);
    this.#reject(failure);
    return failure;
  }
}

function close({ session, queue }: { session: Session; queue: RowQueue | undefined }) {
  queue?.leave();
  return closeSession(session);
}

const isRows = (next: readonly Row[] | object): next is readonly Row[] => Array.isArray(next);

function* valuesOf(rows: readonly Row[], most: number): Generator<readonly Value[]> {
  const end = Math.min(rows.length, most);
  for (let at = 0; at < end; at += 1) yield toValues(rows[at] as Row);
}

/** By index: the driver's iterator over a row's values costs more than the values. */
function toValues(row: Row): Value[] {
  const values = new Array<Value>(row.length);
  for (let at = 0; at < values.length; at += 1) values[at] = toValue(row.get(at));
  return values;
}
