import { StoreError } from '../store-error.ts';
import { DatabaseConnection, ProcessGoneError } from './database-connection.ts';
import type { Database } from './protocol.ts';

/** What the adapter tells of its process; a pino logger fits. */
export interface StoreLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Milliseconds a process may take to close before it is killed. */
const CLOSE_MS = 10_000;

/** Keeps one database process running: whenever it ends, however that came, the next one is started. */
export class DatabaseWatcher {
  readonly #database: Database;
  readonly #logger: StoreLogger | undefined;
  #current: Promise<Opened> | undefined;
  #closed = false;

  constructor(database: Database, logger: StoreLogger | undefined) {
    this.#database = database;
    this.#logger = logger;
  }

  /** The running process, started where there is none; fails with `unavailable`. */
  async opened(): Promise<Opened> {
    for (;;) {
      if (this.#closed) throw closedError();
      this.#current ??= this.#start();
      const opening = this.#current;
      const opened = await opening;
      if (opened.connection.alive) return opened;
      this.#restart(opening, await opened.connection.ended);
    }
  }

  /** Ends the process after it closed the database. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const opened = await this.#current?.catch(() => undefined);
    if (opened === undefined) return;
    const { connection } = opened;
    const timer = setTimeout(() => connection.kill(), CLOSE_MS);
    await connection.request('close', {}).catch(() => undefined);
    connection.kill();
    await connection.ended;
    clearTimeout(timer);
  }

  #start(): Promise<Opened> {
    const started = performance.now();
    const connection = new DatabaseConnection(this.#database.isCopy ? 'copy' : 'store');
    const opening = connection.request('open', this.#database).then(
      ({ version }) => {
        const ms = Math.round(performance.now() - started);
        this.#logger?.info({ pid: connection.pid, ms }, 'The embedded store is open.');
        return { connection, version };
      },
      async (error: unknown) => {
        connection.kill();
        const stderr = await connection.ended;
        // The next caller tries again: a lock may be gone by then.
        if (this.#current === opening) this.#current = undefined;
        if (!(error instanceof ProcessGoneError)) throw error;
        throw new StoreError(
          'unavailable',
          `The embedded store's process ended as it started: ${stderr}`,
        );
      },
    );
    // The old process has to be gone before the next can have the file.
    opening
      .then(() => connection.ended)
      .then((stderr) => this.#restart(opening, stderr))
      .catch(() => undefined);
    return opening;
  }

  /** Starts the next process after `ended`, unless that was done. */
  #restart(ended: Promise<Opened>, stderr: string): void {
    if (this.#closed || this.#current !== ended) return;
    this.#logger?.warn({ stderr }, "The embedded store's process ended; starting it again.");
    this.#current = this.#start();
    this.#current.catch((error: unknown) => {
      this.#logger?.warn({ err: error }, 'The embedded store could not be opened again.');
    });
  }
}

export interface Opened {
  readonly connection: DatabaseConnection;
  readonly version: string;
}

export function closedError(): StoreError {
  return new StoreError('unavailable', 'The store is closed.');
}
