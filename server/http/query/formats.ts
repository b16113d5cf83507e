import type { Request } from 'express';
import type { RowFormat } from '../../store/graph-store.ts';
import type { Value } from '../../store/value.ts';
import { plainJson } from '../../store/written/plain-json.ts';
import { typedJson } from '../../store/written/typed-json.ts';
import { HttpProblem } from '../http-problem.ts';

/** A way to write an answer. */
export interface Format {
  readonly mediaType: string;
  readonly rows: RowFormat;
  /** For values beside the rows: those of a plan. */
  readonly write: (value: Value) => string;
}

const PLAIN = 'application/json';
const TYPED = ['application/vnd.neo4j.query', 'application/vnd.neo4j.query.v1.0'];

const FORMATS: readonly Format[] = [
  { mediaType: PLAIN, rows: 'plain', write: plainJson },
  ...TYPED.map((mediaType) => ({ mediaType, rows: 'typed' as const, write: typedJson })),
  { mediaType: 'application/jsonl', rows: 'plain-lines', write: plainJson },
  ...TYPED.map((type) => ({
    mediaType: `${type}+jsonl`,
    rows: 'typed-lines' as const,
    write: typedJson,
  })),
  { mediaType: 'text/csv', rows: 'csv', write: plainJson },
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
