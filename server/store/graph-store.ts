import type { StoreKind } from '../../contract/health.ts';
import type { CypherFunction, CypherProcedure } from '../../contract/schema.ts';
import type { Value, ValueMap } from './value.ts';

export type Parameters = Readonly<Record<string, Value>>;

export interface QueryOptions {
  /** `read` (default) makes the store itself refuse writes: code `refused`. */
  readonly access?: 'read' | 'write';
  /** Stops the query in the store when it fires: code `cancelled`. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the store stops it: code `timeout`. Default: the adapter's `timeoutMs` setting. */
  readonly timeoutMs?: number;
  /** Rows to deliver at most; `summary.truncated` tells that there were more. Default: all. */
  readonly maxRows?: number;
  /** Causal bookmarks to be caught up with first. A store without them ignores these. */
  readonly bookmarks?: readonly string[];
  /** Asks for `summary.notifications`, which cost the store some work. Default: false. */
  readonly notifications?: boolean;
}

/**
 * How the rows of an answer are written: each `[value,…]` in plain or typed JSON, separated by
 * commas; each as a line `{"$event":"Record","_body":[value,…]}`; or each as a line of CSV.
 */
export type RowFormat = 'plain' | 'typed' | 'plain-lines' | 'typed-lines' | 'csv';

export interface AskOptions {
  readonly format: RowFormat;
  /** Default: `read`. */
  readonly access?: 'read' | 'write';
  readonly signal: AbortSignal;
  /** Milliseconds until the store stops it: code `timeout`. */
  readonly timeoutMs: number;
  readonly maxRows: number;
  /** Bytes that the rows may have, before those that frame them are counted. */
  readonly maxBytes: number;
  readonly bookmarks?: readonly string[];
  /** Called when the store begins with it, which is later where it had to wait for something of ours. */
  readonly began?: () => void;
}

/** What a statement changed. */
export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
}

/** What the store wants known about a statement: a deprecation, a name it doesn't know. */
export interface Notification {
  /** The store's own code, e.g. `Neo.ClientNotification.Statement.UnknownLabelWarning`. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: string;
  readonly category: string;
  /** Where in the statement: line and column from 1, offset from 0. */
  readonly position?: { readonly offset: number; readonly line: number; readonly column: number };
}

/** One operator of a plan, with those that feed it. */
export interface Plan {
  readonly operatorType: string;
  readonly arguments: ValueMap;
  readonly identifiers: readonly string[];
  readonly children: readonly Plan[];
  /** What it cost; after `PROFILE` only. */
  readonly measured?: PlanMeasures;
}

export interface PlanMeasures {
  readonly dbHits: bigint;
  readonly records: bigint;
  readonly hasPageCacheStats: boolean;
  readonly pageCacheHits: bigint;
  readonly pageCacheMisses: bigint;
  readonly pageCacheHitRatio: number;
  /** Nanoseconds. */
  readonly time: bigint;
}

export interface QuerySummary {
  /** True when `maxRows` cut the answer. */
  readonly truncated: boolean;
  /** Absent where the store doesn't count (see `capabilities.counters`). */
  readonly counters?: Counters;
  /** Causal bookmarks; empty where the store has none. */
  readonly bookmarks: readonly string[];
  /** Those that were asked for; absent where there are none. */
  readonly notifications?: readonly Notification[];
  /** After `EXPLAIN` and `PROFILE`. */
  readonly plan?: Plan;
}

/**
 * A running answer. `rows` is read once; leaving the loop early stops the query in the store.
 * Rows arrive as they are asked for (backpressure): nothing reads ahead more than a page.
 */
export interface QueryResult {
  readonly fields: readonly string[];
  readonly rows: AsyncIterable<readonly Value[]>;
  /** Settles when `rows` ended; rejects as `rows` did. */
  readonly summary: Promise<QuerySummary>;
}

/** A running answer as text. Read `chunks` once; leaving the loop early stops the query in the store. */
export interface WrittenAnswer {
  readonly fields: readonly string[];
  /** UTF-8, cut anywhere, as it is asked for (backpressure). */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Settles when `chunks` ended; rejects as `chunks` did. */
  readonly summary: Promise<WrittenSummary>;
}

/** `truncated` says here what cut the answer. */
export interface WrittenSummary extends Omit<QuerySummary, 'truncated'> {
  readonly truncated: 'rows' | 'bytes' | undefined;
}

/** What of a statement a store can't run. */
export interface Unsupported {
  /** The clause, function or word in question, in Cypher. */
  readonly subject: string;
  /** What it is, and what would run it. */
  readonly message: string;
  /** UTF-16 offsets in the statement; `to` is after the last. */
  readonly from: number;
  readonly to: number;
}

/** What a statement can call. */
export interface Callables {
  readonly functions: readonly CypherFunction[];
  readonly procedures: readonly CypherProcedure[];
}

/** What one store can do and another can't. Ask these; never ask which store it is. */
export interface StoreCapabilities {
  /** Patterns of two and more hops from many starts. Without: views go hop by hop. */
  readonly chainedPatterns: boolean;
  /** `EXPLAIN` and `PROFILE`. Without: code `unsupported`. */
  readonly plans: boolean;
  /** `summary.counters` after writes. */
  readonly counters: boolean;
}

/** Runs statements inside one transaction: all or nothing. */
export interface WriteTransaction {
  /** Runs a statement and gives all its rows. */
  run(statement: string, parameters?: Parameters): Promise<readonly (readonly Value[])[]>;
}

/**
 * The port to a property graph that speaks Cypher. Every failure is a `StoreError`.
 *
 * @example Reading
 * ```ts
 * const result = await store.query('MATCH (p:Person {id: $id}) RETURN p.nameAr', { id: 'x' });
 * for await (const [name] of result.rows) console.log(name);
 * ```
 * @example Writing, all or nothing; `work` may run again after a passing failure
 * ```ts
 * await store.write((tx) => tx.run('MERGE (s:State {id: $id})', { id: 'EG' }));
 * ```
 */
export interface GraphStore {
  readonly kind: StoreKind;
  readonly capabilities: StoreCapabilities;
  /** Creates what the model needs (`server/store/schema.ts`) where it is missing, and waits for it. Idempotent. */
  prepare(): Promise<void>;
  /** The store's version; fails with `unavailable` while it is away. */
  version(): Promise<string>;
  /**
   * A text that is another one after every change of the graph, whoever makes it. What is read
   * after it was asked for stays right as long as it is the same.
   *
   * @example
   * ```ts
   * if ((await store.revision()) === kept.revision) return kept.answer;
   * ```
   */
  revision(options?: Pick<QueryOptions, 'signal' | 'timeoutMs'>): Promise<string>;
  /** What of a well-formed statement this store can't run with these values, as far as can be told before it runs. */
  cannotRun(statement: string, parameters?: Parameters): Promise<Unsupported | undefined>;
  /** The functions and procedures there are, whoever may call them. */
  callables(): Promise<Callables>;
  /** Resolves when the fields are known, before the rows have come. */
  query(statement: string, parameters?: Parameters, options?: QueryOptions): Promise<QueryResult>;
  /**
   * Runs a stranger's statement, and has its answer read and written where that can't hold up
   * anything else. Whatever it does, it ends in time, and costs nobody but its author. Gives
   * `summary.notifications` where there are any.
   */
  ask(statement: string, parameters: Parameters, options: AskOptions): Promise<WrittenAnswer>;
  write<T>(
    work: (tx: WriteTransaction) => Promise<T>,
    options?: Pick<QueryOptions, 'signal' | 'timeoutMs'>,
  ): Promise<T>;
  /** Lets running work end, then closes. Calls after it fail with `unavailable`. */
  close(): Promise<void>;
}
