import type { Request } from 'express';
import { queryBodySchema } from '../../../contract/query.ts';
import type { Parameters } from '../../store/graph-store.ts';
import { HttpProblem } from '../http-problem.ts';
import { bodyJson, bodyText, contentType } from '../read-body.ts';
import { validate } from '../validate.ts';
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
}

/** Reads a query's body, its parameters with exact numbers. */
export function readQuery(request: Request): Query {
  const type = contentType(request, BODY_TYPES);
  const body = validate(queryBodySchema, bodyJson(request));
  return {
    statement: body.statement,
    parameters: body.parameters ? exactParameters(bodyText(request), isTypedBody(type)) : {},
    write: body.accessMode === 'WRITE',
    timeoutMs:
      body.maxExecutionTime === undefined
        ? undefined
        : Math.max(1, Math.ceil(body.maxExecutionTime * 1000)),
    includeCounters: body.includeCounters,
    bookmarks: body.bookmarks ?? [],
  };
}

function exactParameters(text: string, typed: boolean): Parameters {
  const body = parseExactJson(text) as ExactJsonMap;
  const parameters = body.get('parameters') as ExactJsonMap;
  try {
    return typed ? typedParameters(parameters) : plainParameters(parameters);
  } catch (error) {
    if (!(error instanceof ParameterFault)) throw error;
    throw new HttpProblem('invalid-request', { detail: 'fields', errors: [error.fault] });
  }
}
