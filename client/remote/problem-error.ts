import type { Fault, Problem } from '../../contract/problem.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../contract/problem-codes.ts';

/** A problem's code, or `network` when no answer came at all. */
export type FailureCode = ProblemCode | 'network';

interface Told {
  readonly requestId?: string | undefined;
  readonly detail?: string | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

/** Why the server gave no answer to use; `code` decides what the page does and says. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: FailureCode;
  /** To tell the server's keeper. */
  readonly requestId: string | undefined;

  /** What exactly, in the language that was asked for; the server's own words. */
  readonly detail: string | undefined;
  /** Which parts of what was sent are at fault. */
  readonly faults: readonly Fault[];

  constructor(code: FailureCode, options: ErrorOptions & Told = {}) {
    super(code, options);
    this.code = code;
    this.requestId = options.requestId;
    this.detail = options.detail;
    this.faults = options.faults ?? [];
  }
}

/** Reads a refused answer; one that is no problem document gets the code its status suggests. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  const requestId = problem.requestId ?? response.headers.get('x-request-id') ?? undefined;
  return problemIn({ ...problem, requestId }, codeOf(response.status));
}

/** A problem document as an error; `usual` where it has no code that is known. */
export function problemIn(
  { code, requestId, detail, errors }: { readonly [K in keyof Problem]?: Problem[K] | undefined },
  usual: FailureCode = 'internal',
): ProblemError {
  const known = PROBLEM_CODES.find((each) => each === code) ?? usual;
  return new ProblemError(known, { requestId, detail, faults: errors });
}

/** The code of whatever went wrong. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof ProblemError ? error.code : 'internal';
}

/** Whether trying again later may help without anybody changing the request. */
export function isAway(error: unknown): boolean {
  return ['network', 'unavailable', 'timeout'].includes(failureCode(error));
}

function codeOf(status: number): ProblemCode {
  if (status === 401) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-many-requests';
  // What stands between the page and the server says 502 and 504.
  if (status >= 502 && status <= 504) return 'unavailable';
  return status < 500 ? 'invalid-request' : 'internal';
}
