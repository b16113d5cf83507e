import type { AskOptions, WrittenAnswer } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import type { Neo4jSettings } from './driver-queries.ts';
import { ProcessAnswer } from './process-answer.ts';
import { HEAP_MEGABYTES } from './process-memory.ts';
import { QueryConnection } from './query-connection.ts';
import type { Question } from './query-protocol.ts';
import { Spare } from './spare.ts';
import { Stop } from './stop.ts';

/** A process that nobody needed for so long is ended, but for those that stand ready. */
const IDLE_MS = 30_000;

export interface ProcessesOptions {
  /** Processes for strangers' queries that wait beside those that work, from the start. Default: 0. */
  readonly readyProcesses?: number;
  /** What the values of one row may take in such a process. Default: 384. */
  readonly heapMegabytes?: number;
}

/** Query processes as they are needed: one a query, taken again when it has ended. */
export class QueryProcesses {
  readonly #settings: Neo4jSettings;
  readonly #ready: number;
  readonly #heapMegabytes: number;
  readonly #all = new Set<QueryConnection>();
  readonly #idle: Spare<QueryConnection>;
  readonly #waiting = new Set<{ come(connection: QueryConnection): void; fail(e: Error): void }>();
  #starting = 0;
  #closed = false;

  constructor(settings: Neo4jSettings, options: ProcessesOptions) {
    this.#settings = settings;
    this.#ready = options.readyProcesses ?? 0;
    this.#idle = new Spare(this.#ready, IDLE_MS, (connection) => connection.kill());
    this.#heapMegabytes = options.heapMegabytes ?? HEAP_MEGABYTES;
    this.#prepare();
  }

  async ask(question: Question, { signal, began, ...options }: AskOptions): Promise<WrittenAnswer> {
    const stop = new Stop(signal, options.timeoutMs);
    const taking = this.#take();
    let connection: QueryConnection;
    try {
      connection = await stop.guard(taking);
    } catch (error) {
      stop.done();
      taking.then((unused) => this.#give(unused)).catch(() => undefined);
      throw error;
    }
    began?.();
    return new ProcessAnswer(connection, stop).start(question, options);
  }

  /** Ends them all, whatever they do. */
  async close(): Promise<void> {
    this.#closed = true;
    const all = [...this.#all];
    for (const connection of all) connection.kill();
    await Promise.all(all.map(({ ended }) => ended));
  }

  async #take(): Promise<QueryConnection> {
    const connection = this.#idle.take();
    if (connection) {
      this.#prepare();
      return connection;
    }
    return new Promise((come, fail) => {
      this.#waiting.add({ come, fail });
      this.#prepare();
    });
  }

  #give(connection: QueryConnection): void {
    if (!this.#all.has(connection)) return;
    const [next] = this.#waiting;
    if (next) {
      this.#waiting.delete(next);
      next.come(connection);
      return;
    }
    this.#idle.give(connection);
  }

  /** Starts what is missing: one for each that waits, and those that stand ready. */
  #prepare(): void {
    if (this.#closed) return;
    const wanted = this.#waiting.size + this.#ready;
    while (this.#starting + this.#idle.size < wanted) this.#start();
  }

  #start(): void {
    this.#starting += 1;
    let started = false;
    const begin = (): void => {
      if (!started) this.#starting -= 1;
      started = true;
    };
    const connection: QueryConnection = new QueryConnection(
      this.#settings,
      this.#heapMegabytes,
      () => {
        begin();
        this.#give(connection);
      },
    );
    this.#all.add(connection);
    connection.ended.then((error) => this.#forget(connection, started ? undefined : error, begin));
  }

  #forget(connection: QueryConnection, failed: StoreError | undefined, begin: () => void): void {
    begin();
    this.#all.delete(connection);
    this.#idle.remove(connection);
    if (!failed && !this.#closed) {
      this.#prepare();
      return;
    }
    // What can't be started now is tried again by the next question.
    for (const { fail } of this.#waiting) fail(failed ?? closed());
    this.#waiting.clear();
  }
}

function closed(): StoreError {
  return new StoreError('unavailable', 'The store is closed');
}
