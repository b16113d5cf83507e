import type { Fault, ProblemCode } from '../../contract/problem.ts';
import type { DetailKey } from './messages.ts';

/** HTTP statuses of the stable codes. */
export const STATUSES: Readonly<Record<ProblemCode, number>> = {
  'invalid-request': 400,
  'invalid-json': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'not-acceptable': 406,
  'not-found': 404,
  'method-not-allowed': 405,
  unauthorized: 401,
  'forbidden-host': 403,
  'forbidden-origin': 403,
  'forbidden-role': 403,
  'too-many-requests': 429,
  'invalid-document': 422,
  conflict: 409,
  'invalid-snapshot': 422,
  'newer-snapshot': 422,
  'damaged-snapshot': 422,
  'storage-full': 507,
  'storage-away': 503,
  syntax: 400,
  refused: 403,
  // Not 408: browsers send a request again on their own after it.
  timeout: 504,
  cancelled: 499,
  constraint: 409,
  unavailable: 503,
  // The statement is understood and can't be run; nothing is wrong with the server.
  unsupported: 422,
  internal: 500,
};

interface More {
  readonly detail?: DetailKey;
  /** What the detail is about. */
  readonly subject?: string;
  readonly errors?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly position?: { readonly line: number; readonly column: number };
  /** A failure's own words, for details that are not ours to word. */
  readonly said?: string;
  /** The Query API's code where it is finer than ours. */
  readonly nativeCode?: string | undefined;
  readonly cause?: unknown;
}

/** Anything that ends a request without its answer; worded in the reader's language when sent. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly more: More;

  constructor(code: ProblemCode, more: More = {}) {
    super(code, { cause: more.cause });
    this.code = code;
    this.more = more;
  }

  get status(): number {
    return STATUSES[this.code];
  }
}
