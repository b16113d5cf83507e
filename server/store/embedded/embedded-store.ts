import { join } from 'node:path';
import type {
  AskOptions,
  Callables,
  GraphStore,
  Parameters,
  QueryOptions,
  QueryResult,
  StoreCapabilities,
  Unsupported,
  WriteTransaction,
  WrittenAnswer,
} from '../graph-store.ts';
import { type DatabaseConnection, ProcessGoneError } from './database-connection.ts';
import { closedError, DatabaseWatcher, type StoreLogger } from './database-watcher.ts';
import { defaultMemoryBytes } from './memory-guard.ts';
import type { PageReply, RunReply, RunRequest } from './protocol.ts';
import { type QueryRows, queryRows } from './query-rows.ts';
import { schemaStatements } from './schema-statements.ts';
import { SerialQueue } from './serial-queue.ts';
import { consoleFailure, consoleStatement } from './statement/console-statement.ts';
import { StatementPreparer } from './statement/statement-preparer.ts';
import { type CopiesOptions, StoreCopies } from './store-copies.ts';
import { TimeLimit } from './time-limit.ts';
import { writeTransaction } from './write-transaction.ts';
import { writtenRows } from './written-rows.ts';

export interface EmbeddedStoreOptions {
  /** The folder of the store; created where it is missing. One process at a time can have it open. */
  readonly directory: string;
  /** Milliseconds a query may run when it doesn't say. */
  readonly timeoutMs: number;
  /** Bytes the database process may hold before it ends the query that runs longest; one on a copy half of them. Default: half of what there is. */
  readonly memoryBytes?: number | undefined;
  readonly logger?: StoreLogger | undefined;
  /** Whether strangers' queries have a process of their own, with a copy of the graph. Default: false. */
  readonly copies?: boolean;
}

/** How often work that can't have changed anything is tried when the database process is lost. */
const TRIES = 2;

/**
 * Opens the store that needs no server: an embedded engine in a process of its own. Fails with
 * `unavailable` when the folder is in use by another process or its file is damaged.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const { directory, timeoutMs, memoryBytes = defaultMemoryBytes(), logger } = options;
  const file = join(directory, 'graph.grafeo');
  const watcher = new DatabaseWatcher({ file, memoryBytes }, logger);
  try {
    await watcher.opened();
  } catch (error) {
    await watcher.close();
    throw error;
  }
  const open = (copy: string) =>
    new DatabaseWatcher({ file: copy, memoryBytes: memoryBytes / 2, isCopy: true }, logger);
  const copies = { file, directory: join(directory, 'copies'), open, logger };
  return new EmbeddedStore(watcher, timeoutMs, options.copies ? copies : undefined);
}

class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly capabilities: StoreCapabilities = {
    chainedPatterns: false,
    plans: false,
    counters: true,
  };
  readonly #watcher: DatabaseWatcher;
  readonly #timeoutMs: number;
  readonly #preparer = new StatementPreparer();
  readonly #writers = new SerialQueue();
  readonly #running = new Set<Promise<unknown>>();
  readonly #reading = new Set<Pick<QueryRows, 'done' | 'freeUnread'>>();
  readonly #copies: StoreCopies | undefined;
  #changes = 0;
  #closed: Promise<void> | undefined;

  constructor(
    watcher: DatabaseWatcher,
    timeoutMs: number,
    copies: Omit<CopiesOptions, 'save'> | undefined,
  ) {
    this.#watcher = watcher;
    this.#timeoutMs = timeoutMs;
    if (!copies) return;
    this.#copies = new StoreCopies({ ...copies, save: (file, began) => this.#save(file, began) });
  }

  async prepare(): Promise<void> {
    for (const statement of schemaStatements())
      await this.query(statement, {}, { access: 'write' });
  }

  async version(): Promise<string> {
    const { version } = await this.#watcher.opened();
    return version;
  }

  /** Nobody else can write: the engine's file has one owner. */
  async revision(): Promise<string> {
    if (this.#closed !== undefined) throw closedError();
    return String(this.#changes);
  }

  async callables(): Promise<Callables> {
    // Neo4j's own descriptions are large: loaded by who asks first.
    const { embeddedCallables } = await import('./callables.ts');
    return embeddedCallables();
  }

  async cannotRun(statement: string, parameters?: Parameters): Promise<Unsupported | undefined> {
    const preparation = await this.#preparer.prepare(statement, parameters);
    return preparation?.unsupported;
  }

  async query(
    statement: string,
    parameters: Parameters = {},
    options: QueryOptions = {},
  ): Promise<QueryResult> {
    const { access = 'read', maxRows, timeoutMs = this.#timeoutMs, signal } = options;
    const limit = new TimeLimit(timeoutMs, signal);
    const request = { statement, parameters, access, maxRows };
    return this.#finished(request, limit, (connection, reply) => {
      const items = (page: PageReply) => page.rows;
      const reading = this.#reads(
        queryRows(connection, reply, limit, { idleMs: timeoutMs, items }),
      );
      return { fields: reply.fields, rows: reading.rows, summary: reading.summary };
    });
  }

  async ask(text: string, parameters: Parameters, options: AskOptions): Promise<WrittenAnswer> {
    const { format, access = 'read', maxRows, maxBytes, timeoutMs, signal } = options;
    const limit = new TimeLimit(timeoutMs, signal);
    const written = { format, maxBytes };
    options.began?.();
    // What runs for the first time is made ready at the same time.
    const taking = access === 'read' ? this.#copies?.take() : undefined;
    const leave = () => void taking?.then((place) => place?.leave());
    try {
      const statement = await limit.bound(
        consoleStatement(text, parameters, this.#preparer),
        () => {},
      );
      const watcher = taking && (await limit.bound(taking, () => {}))?.watcher;
      const request = { statement, parameters, access, maxRows, written };
      const read = (connection: DatabaseConnection, reply: RunReply) => {
        const reading = this.#reads(writtenRows(connection, reply, limit, timeoutMs));
        reading.done.then(leave);
        return { fields: reply.fields, chunks: reading.rows, summary: reading.summary };
      };
      return await this.#finished(request, limit, read, watcher).catch((error: unknown) => {
        throw consoleFailure(error);
      });
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Runs a statement to its end, and hands over its first rows and where the others are. */
  #finished<T>(
    request: RunRequest,
    limit: TimeLimit,
    read: (connection: DatabaseConnection, reply: RunReply) => T,
    watcher = this.#watcher,
  ): Promise<T> {
    const run = async (connection: DatabaseConnection) =>
      read(
        connection,
        await limit.bound(connection.request('run', request), () => connection.kill()),
      );
    return this.#runs(() =>
      request.access === 'read'
        ? this.#tries(limit, run, () => TRIES, watcher)
        : this.#inTurn(limit, () => this.#counted(this.#tries(limit, run, () => 1))),
    );
  }

  async write<T>(
    work: (tx: WriteTransaction) => Promise<T>,
    options: Pick<QueryOptions, 'signal' | 'timeoutMs'> = {},
  ): Promise<T> {
    const limit = new TimeLimit(options.timeoutMs ?? this.#timeoutMs, options.signal);
    let tries = TRIES;
    // Once the commit is on its way nobody can tell whether it came through.
    const committing = () => {
      tries = 1;
    };
    const attempt = (connection: DatabaseConnection) =>
      writeTransaction(connection, work, limit, committing);
    return this.#runs(() =>
      this.#inTurn(limit, () => this.#counted(this.#tries(limit, attempt, () => tries))),
    );
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await Promise.allSettled(this.#running);
    for (const reading of this.#reading) reading.freeUnread();
    await Promise.all([...this.#reading].map((reading) => reading.done));
    this.#preparer.close();
    await this.#copies?.close();
    await this.#watcher.close();
  }

  async #runs<T>(start: () => Promise<T>): Promise<T> {
    if (this.#closed !== undefined) throw closedError();
    const work = start();
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  #reads<Reading extends Pick<QueryRows, 'done' | 'freeUnread'>>(reading: Reading): Reading {
    this.#reading.add(reading);
    reading.done.then(() => this.#reading.delete(reading));
    return reading;
  }

  /** However a write ended: it may have changed something. */
  #counted<T>(write: Promise<T>): Promise<T> {
    return write.finally(() => {
      this.#changes += 1;
      this.#copies?.changed();
    });
  }

  /** Writes the store to another file, between two writes. */
  #save(file: string, began: () => void): Promise<void> {
    const limit = new TimeLimit(this.#timeoutMs, undefined);
    return this.#inTurn(limit, async () => {
      began();
      const { connection } = await this.#watcher.opened();
      await limit.bound(connection.request('copy', { file }), () => {});
    });
  }

  /** Runs `task` when all writes before it are done. */
  async #inTurn<T>(limit: TimeLimit, task: () => Promise<T>): Promise<T> {
    const turn = this.#writers.turn();
    try {
      await limit.bound(turn, () => {});
      return await task();
    } finally {
      turn.then((release) => release());
    }
  }

  /** Runs `attempt`, again on the next process when the first was lost and may be tried again. */
  async #tries<T>(
    limit: TimeLimit,
    attempt: (connection: DatabaseConnection) => Promise<T>,
    tries: () => number,
    watcher = this.#watcher,
  ): Promise<T> {
    for (let tried = 1; ; tried++) {
      const { connection } = await limit.bound(watcher.opened(), () => {});
      try {
        return await attempt(connection);
      } catch (error) {
        if (!(error instanceof ProcessGoneError) || tried >= tries()) throw error;
      }
    }
  }
}
