import type { StoreErrorCode } from '../../contract/problem-codes.ts';

/**
 * Everything a store can fail with, whichever store it is.
 *
 * | code | meaning | retriable |
 * |---|---|---|
 * | `syntax` | the statement can't be compiled or evaluated as written | no |
 * | `refused` | not allowed: a write in a read, a procedure, a right that is missing | no |
 * | `timeout` | ran longer than it may | no |
 * | `cancelled` | its `AbortSignal` fired | no |
 * | `constraint` | a uniqueness or existence constraint would break | no |
 * | `unavailable` | the store is away, or lost while it worked | yes |
 * | `unsupported` | correct Cypher that this store can't run | no |
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** The store's own code, e.g. `Neo.ClientError.Statement.SyntaxError`; absent where it has none. */
  readonly nativeCode: string | undefined;

  constructor(
    code: StoreErrorCode,
    message: string,
    more: { cause?: unknown; nativeCode?: string } = {},
  ) {
    super(message, 'cause' in more ? { cause: more.cause } : undefined);
    this.code = code;
    this.nativeCode = more.nativeCode;
  }

  get retriable(): boolean {
    return this.code === 'unavailable';
  }
}

/** True when a transaction needed more memory than the store gives to one: less at once may do. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof StoreError && /OutOfMemory|MemoryLimit/.test(error.nativeCode ?? '');
}
