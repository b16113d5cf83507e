import type { StoreErrorCode } from '../../../contract/problem-codes.ts';
import type { AskOptions, Parameters, WrittenSummary } from '../graph-store.ts';
import type { Neo4jSettings } from './driver-queries.ts';

/** Chunks that may be on their way before the first of them was asked for again. */
export const CHUNKS_AHEAD = 8;

export interface Question {
  readonly statement: string;
  readonly parameters: Parameters;
  /** Bookmarks that the server has seen, to be caught up with. */
  readonly seen: readonly string[];
}

/** What the server says to a query process. */
export type ToProcess =
  | { readonly say: 'open'; readonly settings: Neo4jSettings }
  | { readonly say: 'ask'; readonly question: Question; readonly options: ProcessOptions }
  /** A chunk was taken. */
  | { readonly say: 'more' }
  | { readonly say: 'stop' };

export type ProcessOptions = Omit<AskOptions, 'signal' | 'began'>;

/** What it answers, in lists. After `ready`, `end` and a `failure` that left it whole it can take a question. */
export type FromProcess =
  | { readonly say: 'ready' }
  | { readonly say: 'fields'; readonly fields: readonly string[] }
  | { readonly say: 'chunk'; readonly bytes: Uint8Array }
  | { readonly say: 'end'; readonly summary: WrittenSummary }
  | { readonly say: 'failure'; readonly failure: Failure; readonly broken: boolean };

/** A `StoreError` as it crosses the process boundary. */
export interface Failure {
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly nativeCode: string | undefined;
}
