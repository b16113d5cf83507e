import type { Request } from 'express';
import type { z } from 'zod';
import type { Fault } from '../../contract/problem.ts';
import { HttpProblem } from './http-problem.ts';

/** Checks what was sent against its schema; every fault is named by its JSON pointer. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  throw new HttpProblem('invalid-request', {
    detail: 'fields',
    errors: error.issues.slice(0, 100).map((issue) => faultOf(issue, value)),
  });
}

/** The query string's fields; a field given twice is a fault and not a list. */
export function validateQuery<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): z.output<Schema> {
  return validate(schema, { ...request.query });
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const expected =
    issue.code === 'unrecognized_keys' ? 'no field of this name' : expectation(issue);
  return {
    pointer: path.map((key) => `/${escapePointer(String(key))}`).join(''),
    expected,
    found: shown(at(value, path)),
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.message.replace(/^Invalid input: expected /u, '').replace(/^expected /u, '');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  return found;
}

/** A value in a few words: scalars themselves, anything else by what it is. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(value).slice(0, 100);
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
