import type { WrittenAnswer, WrittenSummary } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import type { QueryConnection, RunningQuestion } from './query-connection.ts';
import type { FromProcess, ProcessOptions, Question } from './query-protocol.ts';
import type { Stop } from './stop.ts';

/** One question's run in a query process. It ends when `stop` says so, whatever the process does. */
export class ProcessAnswer {
  readonly #connection: QueryConnection;
  readonly #stop: Stop;
  readonly #heard: FromProcess[] = [];
  readonly #summary: Promise<WrittenSummary>;
  #running: RunningQuestion | undefined;
  #wake: (() => void) | undefined;
  #settle!: { resolve(summary: WrittenSummary): void; reject(error: unknown): void };

  constructor(connection: QueryConnection, stop: Stop) {
    this.#connection = connection;
    this.#stop = stop;
    this.#summary = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Whoever reads the chunks is told there; the summary need not be asked for.
    this.#summary.catch(() => undefined);
  }

  /** Asks, and resolves when the fields are known. */
  async start(question: Question, options: ProcessOptions): Promise<WrittenAnswer> {
    this.#connection.ended.then((error) => {
      const { code, message, nativeCode } = error;
      this.#hear({ say: 'failure', failure: { code, message, nativeCode }, broken: true });
    });
    this.#running = this.#connection.ask({ say: 'ask', question, options }, (message) =>
      this.#hear(message),
    );
    this.#stop.onStop(() => this.#running?.stop());
    try {
      const first = await this.#next();
      if (first.say !== 'fields') throw new StoreError('unavailable', 'The query process is lost');
      return { fields: first.fields, chunks: this.#chunks(), summary: this.#summary };
    } catch (error) {
      throw this.#fail(error);
    }
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    let ended = false;
    try {
      for (;;) {
        const message = await this.#next();
        if (message.say === 'chunk') {
          yield message.bytes;
          this.#running?.more();
        } else if (message.say === 'end') {
          ended = true;
          this.#stop.done();
          return this.#settle.resolve(message.summary);
        }
      }
    } catch (error) {
      ended = true;
      throw this.#fail(error);
    } finally {
      if (!ended) this.#running?.stop();
      this.#stop.done();
      // Left early: nothing was cut by a limit.
      this.#settle.resolve({ truncated: undefined, bookmarks: [] });
    }
  }

  #hear(message: FromProcess): void {
    this.#heard.push(message);
    this.#wake?.();
  }

  async #next(): Promise<FromProcess> {
    if (this.#stop.reason) throw this.#stop.reason;
    if (this.#heard.length === 0) {
      await this.#stop.guard(
        new Promise<void>((resolve) => {
          this.#wake = resolve;
        }),
      );
    }
    const message = this.#heard.shift() as FromProcess;
    if (message.say !== 'failure') return message;
    const { code, message: words, nativeCode } = message.failure;
    throw new StoreError(code, words, nativeCode === undefined ? {} : { nativeCode });
  }

  #fail(error: unknown): unknown {
    this.#stop.done();
    this.#settle.reject(error);
    return error;
  }
}
