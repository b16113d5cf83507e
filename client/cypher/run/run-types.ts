import type { TypedJson } from '../../../contract/typed-json.ts';
import type { FailureCode } from '../../remote/problem-error.ts';

/** What is asked of the query route. */
export interface Query {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, TypedJson>>;
  readonly accessMode: 'Read' | 'Write';
  /** Rows wanted at most; infinite for as many as the server gives. */
  readonly maxRows: number;
}

/** What the store wants known about a statement; line and column from 1, offset from 0. */
export interface RunNotification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: string;
  readonly category: string;
  readonly position?: { readonly offset: number; readonly line: number; readonly column: number };
}

/** An operator of a plan, with those that feed it; `dbHits`, `records` and `time` (nanoseconds) after PROFILE. */
export interface PlanOperator {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, TypedJson>>;
  readonly identifiers: readonly string[];
  readonly children: readonly PlanOperator[];
  readonly dbHits?: number;
  readonly records?: number;
  readonly pageCacheHits?: number;
  readonly pageCacheMisses?: number;
  readonly time?: number;
}

/** What follows the rows. */
export interface RunSummary {
  readonly counters?: Readonly<Record<string, number | boolean>>;
  readonly notifications?: readonly RunNotification[];
  readonly queryPlan?: PlanOperator;
  readonly profiledQueryPlan?: PlanOperator;
}

/** Why there is no whole answer; `message` is the server's, in the reader's language. */
export interface RunFailure {
  readonly code: FailureCode | string;
  readonly message: string;
  /** The reply's status, where the query was refused before its first row. */
  readonly status?: number;
}

/** One row: a value for each field. */
export type Row = readonly TypedJson[];

/** One statement's run, from the moment it is asked for. */
export interface Run {
  readonly id: number;
  readonly query: Query;
  /** Its place among the statements run together, from 0, and how many they are. */
  readonly turn: { readonly at: number; readonly total: number };
  /** Where the statement began in the editor's text, in UTF-16 units. */
  readonly from: number;
  /** What stands there, where it was put after a verb that asks for its plan; both end alike. */
  readonly written?: string;
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  /** Milliseconds until a busy server is asked once more; none while it answers. */
  readonly waitMs?: number;
  /** `Date.now()` when it began. */
  readonly startedAt: number;
  readonly fields: readonly string[];
  /** Those that have come so far; replaced, never changed. */
  readonly rows: readonly Row[];
  /** Bytes of the answer so far. */
  readonly bytes: number;
  /** Milliseconds from the start to the first row, and to the end. */
  readonly firstRowMs?: number;
  readonly totalMs?: number;
  readonly summary?: RunSummary;
  readonly failure?: RunFailure;
}
