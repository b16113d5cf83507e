import {
  auth,
  bookmarkManager,
  type Driver,
  driver as openDriver,
  type Session,
} from 'neo4j-driver';
import type {
  GraphStore,
  Parameters,
  QueryOptions,
  QueryResult,
  StoreCapabilities,
  WriteTransaction,
} from '../graph-store.ts';
import { readAll } from '../read-all.ts';
import { StoreError } from '../store-error.ts';
import { Answer } from './answer.ts';
import { assertStatement, fromParameters } from './from-value.ts';
import { Retry } from './retry.ts';
import { schemaStatements } from './schema-statements.ts';
import { SessionsApart } from './sessions-apart.ts';
import { Stop } from './stop.ts';
import { bookmarkFailure, isForeignBookmark, storeFailure } from './store-failure.ts';
import { writeWork } from './write-work.ts';

export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` (a cluster or the cloud), or either with `+s`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Default: the user's home database. */
  readonly database?: string;
  /** How long a query may run when its options don't say. */
  readonly timeoutMs: number;
}

const CONNECT_LIMIT_MS = 4_000;
const VERSION_LIMIT_MS = 5_000;
const INDEX_LIMIT_MS = 300_000;
const PAGE_ROWS = 1_000;

/** The graph on a Neo4j server. Connects when first asked; `version()` tells whether it is there. */
export function openNeo4jStore(settings: Neo4jSettings): GraphStore {
  const { uri, username, password } = settings;
  try {
    const open = (): Driver =>
      openDriver(uri, auth.basic(username, password), {
        useBigInt: true,
        connectionTimeout: CONNECT_LIMIT_MS,
        connectionAcquisitionTimeout: 2 * CONNECT_LIMIT_MS,
        telemetryDisabled: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
      });
    return new Neo4jStore(open(), new SessionsApart(open), settings);
  } catch (cause) {
    throw new StoreError('unavailable', `NEO4J_URI "${uri}": ${(cause as Error).message}`, {
      cause,
    });
  }
}

class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly capabilities: StoreCapabilities = { chainedPatterns: true, plans: true, counters: true };
  readonly #driver: Driver;
  readonly #apart: SessionsApart;
  readonly #settings: Neo4jSettings;
  readonly #running = new Set<Promise<unknown>>();
  /** One for all sessions, so that a read after a write sees it, also in a cluster. */
  #bookmarks = bookmarkManager();
  #closed: Promise<void> | undefined;

  constructor(driver: Driver, apart: SessionsApart, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#apart = apart;
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

  /** Cypher is Neo4j's own. */
  async cannotRun(): Promise<undefined> {}

  async query(
    statement: string,
    parameters: Parameters = {},
    options: QueryOptions = {},
  ): Promise<QueryResult> {
    this.#assertOpen();
    assertStatement(statement);
    const values = fromParameters(parameters);
    const { access = 'read', maxRows = Number.POSITIVE_INFINITY } = options;
    const timeoutMs = options.timeoutMs ?? this.#settings.timeoutMs;
    const stop = new Stop(options.signal, timeoutMs);
    const answer = new Answer({
      access,
      maxRows,
      stop,
      openSession: () => this.#session(access, Math.min(PAGE_ROWS, maxRows + 1), options),
      run: (session) => session.run(statement, values, { timeout: serverTimeout(timeoutMs) }),
      // Bookmarks that the caller gave are the caller's to correct.
      retry: options.bookmarks?.length ? new Retry(stop) : this.#retry(stop),
      toFailure: (error) =>
        options.bookmarks?.length && isForeignBookmark(error)
          ? bookmarkFailure(error)
          : this.#failure(error),
    });
    this.#track(answer.summary);
    return answer.start();
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
      retry: this.#retry(stop),
      timeoutMs: serverTimeout(timeoutMs),
      openSession: () => this.#session('write', PAGE_ROWS),
      toFailure: (error) => this.#failure(error),
    });
    this.#track(running);
    return running;
  }

  close(): Promise<void> {
    this.#closed ??= Promise.allSettled(this.#running).then(async () => {
      await Promise.all([this.#driver.close(), this.#apart.close()]);
    });
    return this.#closed;
  }

  #session(
    access: 'read' | 'write',
    fetchSize: number,
    { bookmarks = [], notifications = false, apart = false }: QueryOptions = {},
  ): Session {
    const { database } = this.#settings;
    const sessions = apart ? this.#apart : this.#driver;
    return sessions.session({
      defaultAccessMode: access === 'read' ? 'READ' : 'WRITE',
      bookmarkManager: this.#bookmarks,
      fetchSize,
      bookmarks: [...bookmarks],
      ...(notifications && { notificationFilter: { minimumSeverityLevel: 'INFORMATION' } }),
      ...(database !== undefined && { database }),
    });
  }

  #retry(stop: Stop): Retry {
    return new Retry(stop, () => {
      this.#bookmarks = bookmarkManager();
    });
  }

  #failure(error: unknown): unknown {
    return storeFailure(error, this.#settings.uri);
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

/** The server's own limit is a fence behind ours, for when this process is gone; 0 would mean none. */
function serverTimeout(timeoutMs: number): number {
  return Math.max(1, Math.ceil(timeoutMs));
}
