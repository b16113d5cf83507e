import type { Request, Response } from 'express';
import type { ProblemCode } from '../../../contract/problem.ts';
import type { HttpProblem } from '../http-problem.ts';
import { type Language, languageOf } from '../language.ts';
import { MESSAGES } from '../messages.ts';
import { detailOf } from '../send-problem.ts';
import { errorType } from './formats.ts';

/** Neo4j's codes for what happens here; the code that Neo4j itself gave goes before. */
const CODES: Readonly<Record<ProblemCode, string>> = {
  'invalid-request': 'Neo.ClientError.Request.Invalid',
  'invalid-json': 'Neo.ClientError.Request.InvalidFormat',
  'body-too-large': 'Neo.ClientError.Request.Invalid',
  'unsupported-media-type': 'Neo.ClientError.Request.Invalid',
  'not-acceptable': 'Neo.ClientError.Request.Invalid',
  'not-found': 'Neo.ClientError.Database.DatabaseNotFound',
  'method-not-allowed': 'Neo.ClientError.Request.Invalid',
  unauthorized: 'Neo.ClientError.Security.Unauthorized',
  'forbidden-host': 'Neo.ClientError.Security.Forbidden',
  'forbidden-origin': 'Neo.ClientError.Security.Forbidden',
  'forbidden-role': 'Neo.ClientError.Security.Forbidden',
  'too-many-requests': 'Neo.ClientError.Request.Invalid',
  'invalid-document': 'Neo.ClientError.Request.Invalid',
  conflict: 'Neo.ClientError.Request.Invalid',
  'invalid-snapshot': 'Neo.ClientError.Request.Invalid',
  'newer-snapshot': 'Neo.ClientError.Request.Invalid',
  'damaged-snapshot': 'Neo.ClientError.Request.Invalid',
  'storage-full': 'Neo.DatabaseError.General.UnknownError',
  'storage-away': 'Neo.DatabaseError.General.UnknownError',
  syntax: 'Neo.ClientError.Statement.SyntaxError',
  refused: 'Neo.ClientError.Statement.AccessMode',
  timeout: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  cancelled: 'Neo.ClientError.Transaction.TransactionMarkedAsFailed',
  constraint: 'Neo.ClientError.Schema.ConstraintValidationFailed',
  unavailable: 'Neo.TransientError.General.DatabaseUnavailable',
  unsupported: 'Neo.ClientError.Statement.UnsupportedOperationError',
  internal: 'Neo.DatabaseError.General.UnknownError',
};

export interface QueryError {
  readonly code: string;
  readonly message: string;
}

/** A problem as the Query API tells it: one error, or one for each faulty field. */
export function queryErrorsOf(problem: HttpProblem, language: Language): QueryError[] {
  const { more } = problem;
  const native = more.nativeCode?.startsWith('Neo.') ? more.nativeCode : undefined;
  const code = native ?? CODES[problem.code];
  // The store's own words are what people look up, so they stand alone.
  const message =
    more.said ??
    [MESSAGES[language].titles[problem.code], detailOf(problem, language)]
      .filter((part) => part !== undefined)
      .join(': ');
  if (!more.errors) return [{ code, message }];
  return more.errors.map(({ pointer, expected, found }) => ({
    code,
    message: `${MESSAGES[language].titles[problem.code]}: ${pointer}: ${expected} ≠ ${found}`,
  }));
}

/** Answers in the Query API's shape, `{errors: [{code, message}]}`. */
export function sendQueryErrors(request: Request, response: Response, problem: HttpProblem): void {
  const errors = queryErrorsOf(problem, languageOf(request));
  response
    .status(problem.status)
    .set({ ...problem.more.headers, 'Cache-Control': 'no-store' })
    .vary('Accept-Language')
    .type(errorType(request))
    .send(JSON.stringify({ errors }));
}
