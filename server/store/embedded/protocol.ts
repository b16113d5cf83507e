import type { StoreErrorCode } from '../../../contract/problem-codes.ts';
import type { Counters, Parameters, RowFormat } from '../graph-store.ts';
import type { Value } from '../value.ts';

/** Rows a message carries at most: a page decodes in a few milliseconds. */
export const PAGE_ROWS = 500;

/** What the server asks of the database process, by operation. */
export interface Operations {
  /** Opens or creates the database file; answers the engine's version. */
  open: { request: Database; reply: { version: string } };
  /** Writes the database as it is to another file, which is replaced. */
  copy: { request: { file: string }; reply: null };
  /** Runs a statement; without `transaction` in one of its own, committed before the reply. */
  run: { request: RunRequest; reply: RunReply };
  /** The next page of a result. */
  page: { request: { cursor: number }; reply: PageReply };
  /** Frees a result that nobody reads on. */
  release: { request: { cursor: number }; reply: null };
  begin: { request: Record<never, never>; reply: { transaction: number } };
  /** Durable when answered. */
  commit: { request: { transaction: number }; reply: null };
  rollback: { request: { transaction: number }; reply: null };
  close: { request: Record<never, never>; reply: null };
}

/** What a database process opens. */
export interface Database {
  readonly file: string;
  /** Bytes the process may hold. */
  readonly memoryBytes: number;
  /** A copy for strangers' queries: it is only read, and gives way to every other process. */
  readonly isCopy?: boolean;
}

export interface RunRequest {
  readonly statement: string;
  readonly parameters: Parameters;
  readonly access: 'read' | 'write';
  readonly maxRows?: number | undefined;
  readonly transaction?: number | undefined;
  /** Has the rows written as text, up to so many bytes. */
  readonly written?: { readonly format: RowFormat; readonly maxBytes: number } | undefined;
}

export interface PageReply {
  readonly rows: readonly (readonly Value[])[];
  /** In place of rows, where they were to be written. */
  readonly text?: Uint8Array;
  /** True when the text ends here because it may not have more bytes. */
  readonly full?: boolean;
  /** Absent after the last page. */
  readonly cursor?: number;
}

export interface RunReply extends PageReply {
  readonly fields: readonly string[];
  readonly truncated: boolean;
  readonly counters: Counters;
}

export type Operation = keyof Operations;

export type Request = {
  [O in Operation]: { readonly id: number; readonly operation: O } & Operations[O]['request'];
}[Operation];

/** A failure as it crosses the process boundary. */
export interface Failure {
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly nativeCode: string | undefined;
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };
