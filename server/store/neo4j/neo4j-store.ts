import { randomUUID } from 'node:crypto';
import type {
  AskOptions,
  Callables,
  GraphStore,
  Parameters,
  QueryOptions,
  QueryResult,
  StoreCapabilities,
  WriteTransaction,
  WrittenAnswer,
} from '../graph-store.ts';
import { readAll } from '../read-all.ts';
import { StoreError } from '../store-error.ts';
import { readCallables } from './callables.ts';
import { DriverQueries, type Neo4jSettings, PAGE_ROWS, serverTimeout } from './driver-queries.ts';
import { assertStatement, fromParameters } from './from-value.ts';
import { type ProcessesOptions, QueryProcesses } from './query-processes.ts';
import { schemaStatements } from './schema-statements.ts';
import { Stop } from './stop.ts';
import { writeWork } from './write-work.ts';

export interface Neo4jStoreOptions extends Neo4jSettings, ProcessesOptions {}

const VERSION_LIMIT_MS = 5_000;
const INDEX_LIMIT_MS = 300_000;

/** The graph on a Neo4j server. Connects when first asked; `version()` tells whether it is there. */
export function openNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  const { uri, username, password, database, timeoutMs } = options;
  // Nothing else of the caller's: these go to other processes.
  const login = { uri, username, password, timeoutMs };
  const settings: Neo4jSettings = { ...login, ...(database === undefined ? {} : { database }) };
  try {
    const queries = new DriverQueries(settings);
    return new Neo4jStore(queries, new QueryProcesses(settings, options), settings);
  } catch (cause) {
    throw new StoreError(
      'unavailable',
      `NEO4J_URI "${settings.uri}": ${(cause as Error).message}`,
      {
        cause,
      },
    );
  }
}

class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly capabilities: StoreCapabilities = { chainedPatterns: true, plans: true, counters: true };
  readonly #queries: DriverQueries;
  readonly #processes: QueryProcesses;
  readonly #settings: Neo4jSettings;
  readonly #running = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  constructor(queries: DriverQueries, processes: QueryProcesses, settings: Neo4jSettings) {
    this.#queries = queries;
    this.#processes = processes;
    this.#settings = settings;
  }

  async prepare(): Promise<void> {
    const options = { timeoutMs: INDEX_LIMIT_MS };
    for (const statement of schemaStatements()) {
      await this.write((tx) => tx.run(statement), options);
    }
    const seconds = BigInt(INDEX_LIMIT_MS / 1_000);
    await readAll(this, 'CALL db.awaitIndexes($seconds)', { seconds }, options);
  }

  async version(): Promise<string> {
    const statement =
      "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]";
    const options = { timeoutMs: VERSION_LIMIT_MS };
    try {
      const [[version] = []] = await readAll(this, statement, {}, options);
      return String(version ?? 'unknown');
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'timeout') throw error;
      const message = `Neo4j at ${this.#settings.uri} did not answer within ${VERSION_LIMIT_MS} ms`;
      throw new StoreError('unavailable', message, { cause: error });
    }
  }

  /** The bookmark of a read names the last change that the server has. */
  async revision(options: Pick<QueryOptions, 'signal' | 'timeoutMs'> = {}): Promise<string> {
    const { rows, summary } = await this.query('RETURN 1', {}, options);
    for await (const _ of rows);
    // Where there is none, nothing is the same for sure.
    return (await summary).bookmarks.join(' ') || randomUUID();
  }

  callables(): Promise<Callables> {
    return readCallables(this);
  }

  /** Cypher is Neo4j's own. */
  async cannotRun(): Promise<undefined> {}

  async query(
    statement: string,
    parameters: Parameters = {},
    options: QueryOptions = {},
  ): Promise<QueryResult> {
    this.#assertOpen();
    const { answer, ended } = this.#queries.query(statement, parameters, options);
    this.#track(ended);
    return answer;
  }

  async ask(
    statement: string,
    parameters: Parameters,
    options: AskOptions,
  ): Promise<WrittenAnswer> {
    this.#assertOpen();
    // Told here, where it costs no process.
    assertStatement(statement);
    fromParameters(parameters);
    const { bookmarks } = this.#queries;
    const seen = [...(await bookmarks.getBookmarks())];
    const answer = await this.#processes.ask({ statement, parameters, seen }, options);
    this.#track(answer.summary);
    answer.summary.then(
      (summary) => bookmarks.updateBookmarks(seen, summary.bookmarks),
      () => undefined,
    );
    return answer;
  }

  async write<T>(
    work: (tx: WriteTransaction) => Promise<T>,
    options: Pick<QueryOptions, 'signal' | 'timeoutMs'> = {},
  ): Promise<T> {
    this.#assertOpen();
    const timeoutMs = options.timeoutMs ?? this.#settings.timeoutMs;
    const stop = new Stop(options.signal, timeoutMs);
    const running = writeWork({
      work,
      stop,
      retry: this.#queries.retry(stop),
      timeoutMs: serverTimeout(timeoutMs),
      openSession: () => this.#queries.session('write', PAGE_ROWS),
      toFailure: (error) => this.#queries.failure(error),
    });
    this.#track(running);
    return running;
  }

  close(): Promise<void> {
    this.#closed ??= Promise.allSettled(this.#running).then(async () => {
      await Promise.all([this.#queries.close(), this.#processes.close()]);
    });
    return this.#closed;
  }

  #track(running: Promise<unknown>): void {
    this.#running.add(running);
    const forget = (): void => void this.#running.delete(running);
    running.then(forget, forget);
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreError('unavailable', 'The store is closed');
  }
}
