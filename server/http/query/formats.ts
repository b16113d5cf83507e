import type { Request } from 'express';
import type { Value } from '../../store/value.ts';
import { HttpProblem } from '../http-problem.ts';
import { plainJson } from './plain-json.ts';
import { typedJson } from './typed-json.ts';

/** A way to write an answer: which values, and whether as one document or line by line. */
export interface Format {
  readonly mediaType: string;
  readonly write: (value: Value) => string;
  readonly lines: boolean;
}

const PLAIN = 'application/json';
const TYPED = ['application/vnd.neo4j.query', 'application/vnd.neo4j.query.v1.0'];

const FORMATS: readonly Format[] = [
  { mediaType: PLAIN, write: plainJson, lines: false },
  ...TYPED.map((mediaType) => ({ mediaType, write: typedJson, lines: false })),
  { mediaType: 'application/jsonl', write: plainJson, lines: true },
  ...TYPED.map((type) => ({ mediaType: `${type}+jsonl`, write: typedJson, lines: true })),
];

/** Media types of a query's body. */
export const BODY_TYPES: readonly string[] = [PLAIN, ...TYPED];

/** True for the media types whose parameters carry their types. */
export function isTypedBody(type: string): boolean {
  return TYPED.includes(type);
}

/** The media type of errors: the one asked for if it is a document's, else plain JSON. */
export function errorType(request: Request): string {
  return request.accepts([...BODY_TYPES]) || PLAIN;
}

/** The format that `Accept` asks for; plain JSON when it doesn't care. */
export function formatOf(request: Request): Format {
  const types = FORMATS.map(({ mediaType }) => mediaType);
  const accepted = request.accepts(types);
  const format = FORMATS.find(({ mediaType }) => mediaType === accepted);
  if (format) return format;
  throw new HttpProblem('not-acceptable', { detail: 'accept', subject: types.join(', ') });
}
