import type { Result, ResultSummary, Record as Row, Session } from 'neo4j-driver';
import type { QueryResult, QuerySummary } from '../graph-store.ts';
import type { Value } from '../value.ts';
import { closeSession } from './close-session.ts';
import type { Retry } from './retry.ts';
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
  readonly result: Result;
  readonly fields: readonly string[];
  readonly rows: AsyncIterator<Row, ResultSummary>;
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

  async start(): Promise<QueryResult> {
    try {
      const attempt = await this.#attempt();
      return { fields: attempt.fields, rows: this.#rows(attempt), summary: this.summary };
    } catch (error) {
      throw this.#fail(error);
    }
  }

  async *#rows(first: Attempt): AsyncGenerator<readonly Value[]> {
    const { stop, maxRows, access } = this.#parts;
    let attempt = first;
    let delivered = 0;
    try {
      for (;;) {
        let next: IteratorResult<Row, ResultSummary>;
        try {
          if (stop.reason) throw stop.reason;
          next = await stop.guard(attempt.rows.next());
        } catch (error) {
          if (delivered > 0) throw error;
          await closeSession(attempt.session);
          await this.#pauseOrThrow(error);
          attempt = await this.#attempt();
          continue;
        }
        if (next.done) return this.#resolve(toSummary(next.value, attempt.session, false));
        if (delivered === maxRows) {
          if (access === 'read') return this.#resolve({ truncated: true, bookmarks: [] });
          // A write has all its effects, whatever of its rows is wanted.
          await stop.guard(Promise.resolve(attempt.rows.return?.()));
          const summary = await stop.guard(attempt.result.summary());
          return this.#resolve(toSummary(summary, attempt.session, true));
        }
        delivered += 1;
        yield toValues(next.value);
      }
    } catch (error) {
      throw this.#fail(error);
    } finally {
      stop.done();
      await closeSession(attempt.session);
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
      stop.onStop((reason) => {
        void closeSession(session);
        this.#reject(this.#parts.toFailure(reason));
      });
      try {
        const result = run(session);
        const fields = await stop.guard(result.keys());
        return { session, result, fields, rows: result[Symbol.asyncIterator]() };
      } catch (error) {
        await closeSession(session);
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

/** By index: the driver's iterator over a row's values costs more than the values. */
function toValues(row: Row): Value[] {
  const values = new Array<Value>(row.length);
  for (let at = 0; at < values.length; at += 1) values[at] = toValue(row.get(at));
  return values;
}
