import {
  auth,
  bookmarkManager,
  type Config,
  type Driver,
  driver as openDriver,
  type Session,
} from 'neo4j-driver';
import type { Parameters, QueryOptions, QueryResult } from '../graph-store.ts';
import { Answer, type BatchedResult } from './answer.ts';
import { assertStatement, fromParameters } from './from-value.ts';
import { Retry } from './retry.ts';
import { Stop } from './stop.ts';
import { bookmarkFailure, isForeignBookmark, storeFailure } from './store-failure.ts';

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
export const PAGE_ROWS = 1_000;

/** Queries over one driver, and what they have in common. */
export class DriverQueries {
  /** One for all sessions, so that a read after a write sees it, also in a cluster. */
  bookmarks = bookmarkManager();
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  readonly #awayMs: number | undefined;

  /** `awayMs`: how long a server that is lost is waited for; a driver's own words for anything else. */
  constructor(settings: Neo4jSettings, config: Config = {}, awayMs?: number) {
    const { uri, username, password } = settings;
    this.#settings = settings;
    this.#awayMs = awayMs;
    this.#driver = openDriver(uri, auth.basic(username, password), {
      useBigInt: true,
      connectionTimeout: CONNECT_LIMIT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_LIMIT_MS,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      ...config,
    });
  }

  /** Runs one; `ended` settles when nothing of it runs any more. */
  query(
    statement: string,
    parameters: Parameters,
    options: QueryOptions,
  ): { answer: Promise<QueryResult>; ended: Promise<unknown> } {
    const { answer, ended } = this.batched(statement, parameters, options);
    const rowByRow = answer.then(({ batches, ...rest }) => ({ ...rest, rows: each(batches) }));
    return { answer: rowByRow, ended };
  }

  /** The same, its rows many at a time. */
  batched(
    statement: string,
    parameters: Parameters,
    options: QueryOptions,
  ): { answer: Promise<BatchedResult>; ended: Promise<unknown> } {
    assertStatement(statement);
    const values = fromParameters(parameters);
    const { access = 'read', maxRows = Number.POSITIVE_INFINITY } = options;
    const timeoutMs = options.timeoutMs ?? this.#settings.timeoutMs;
    const stop = new Stop(options.signal, timeoutMs);
    const answer = new Answer({
      access,
      maxRows,
      stop,
      openSession: () => this.session(access, Math.min(PAGE_ROWS, maxRows + 1), options),
      run: (session) => session.run(statement, values, { timeout: serverTimeout(timeoutMs) }),
      // Bookmarks that the caller gave are the caller's to correct.
      retry: options.bookmarks?.length
        ? new Retry(stop, undefined, this.#awayMs)
        : this.retry(stop),
      toFailure: (error) =>
        options.bookmarks?.length && isForeignBookmark(error)
          ? bookmarkFailure(error)
          : this.failure(error),
    });
    return { answer: answer.start(), ended: answer.summary };
  }

  session(
    access: 'read' | 'write',
    fetchSize: number,
    { bookmarks = [], notifications = false }: QueryOptions = {},
  ): Session {
    const { database } = this.#settings;
    return this.#driver.session({
      defaultAccessMode: access === 'read' ? 'READ' : 'WRITE',
      bookmarkManager: this.bookmarks,
      fetchSize,
      bookmarks: [...bookmarks],
      ...(notifications && { notificationFilter: { minimumSeverityLevel: 'INFORMATION' } }),
      ...(database !== undefined && { database }),
    });
  }

  retry(stop: Stop): Retry {
    const forget = (): void => {
      this.bookmarks = bookmarkManager();
    };
    return new Retry(stop, forget, this.#awayMs);
  }

  failure(error: unknown): unknown {
    return storeFailure(error, this.#settings.uri);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

async function* each<T>(batches: AsyncIterable<Iterable<T>>): AsyncGenerator<T> {
  for await (const batch of batches) for (const row of batch) yield row;
}

/** The server's own limit is a fence behind ours, for when this process is gone; 0 would mean none. */
export function serverTimeout(timeoutMs: number): number {
  return Math.max(1, Math.ceil(timeoutMs));
}
