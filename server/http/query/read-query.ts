import type { Request } from 'express';
import { MAX_ROWS_HEADER, queryBodySchema, queryOptionsSchema } from '../../../contract/query.ts';
import type { Parameters } from '../../store/graph-store.ts';
import { HttpProblem } from '../http-problem.ts';
import { bodyJson, bodyText, contentType } from '../read-body.ts';
import { validate, validateQuery } from '../validate.ts';
import { type ExactJsonMap, parseExactJson } from './exact-json.ts';
import { BODY_TYPES, isTypedBody } from './formats.ts';
import { ParameterFault, plainParameters, typedParameters } from './parameters.ts';

export interface Query {
  readonly statement: string;
  readonly parameters: Parameters;
  readonly write: boolean;
  /** Milliseconds. */
  readonly timeoutMs: number | undefined;
  readonly includeCounters: boolean;
  readonly bookmarks: readonly string[];
  /** Rows that are wanted. */
  readonly maxRows: number;
  /** The name to be saved under. */
  readonly download?: string | undefined;
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean;
}

/** Reads a query's body, its parameters with exact numbers, and what else says how to answer. */
export function readQuery(request: Request, { queryRows }: { queryRows: number }): Query {
  const type = contentType(request, BODY_TYPES);
  const body = validate(queryBodySchema, bodyJson(request));
  return {
    statement: body.statement,
    parameters: exactParameters(bodyText(request), isTypedBody(type)),
    write: body.accessMode === 'WRITE',
    timeoutMs:
      body.maxExecutionTime === undefined
        ? undefined
        : Math.max(1, Math.ceil(body.maxExecutionTime * 1000)),
    includeCounters: body.includeCounters,
    bookmarks: body.bookmarks ?? [],
    maxRows: maxRows(request, queryRows),
    ...validateQuery(queryOptionsSchema, request),
  };
}

function maxRows(request: Request, most: number): number {
  const given = request.get(MAX_ROWS_HEADER);
  if (given === undefined) return most;
  const rows = /^\d{1,15}$/u.test(given) ? Number(given) : 0;
  if (rows >= 1 && rows <= most) return rows;
  const expected = `a whole number from 1 to ${most}`;
  const fault = { pointer: MAX_ROWS_HEADER, expected, found: JSON.stringify(given.slice(0, 100)) };
  throw new HttpProblem('invalid-request', { detail: 'fields', errors: [fault] });
}

/** The parameters of a body, every number of theirs exact; none where it has none. */
export function exactParameters(text: string, typed: boolean): Parameters {
  const body = parseExactJson(text) as ExactJsonMap;
  const parameters = body.get('parameters') as ExactJsonMap | undefined;
  if (!parameters) return {};
  try {
    return typed ? typedParameters(parameters) : plainParameters(parameters);
  } catch (error) {
    if (!(error instanceof ParameterFault)) throw error;
    throw new HttpProblem('invalid-request', { detail: 'fields', errors: [error.fault] });
  }
}
