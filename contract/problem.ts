import { z } from 'zod';

/** Stable codes of everything the server refuses or fails at; words for people come from them. */
export const PROBLEM_CODES = [
  'invalid-request',
  'invalid-json',
  'body-too-large',
  'unsupported-media-type',
  'not-acceptable',
  'not-found',
  'method-not-allowed',
  'unauthorized',
  'forbidden-host',
  'forbidden-origin',
  'too-many-requests',
  'invalid-document',
  'conflict',
  'syntax',
  'refused',
  'timeout',
  'cancelled',
  'constraint',
  'unavailable',
  'unsupported',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One fault in what was sent: where (JSON pointer), what was expected, what was found. */
export const faultSchema = z
  .object({ pointer: z.string(), expected: z.string(), found: z.string() })
  .meta({ id: 'Fault' });
export type Fault = z.infer<typeof faultSchema>;

/** RFC 9457 problem details, with `code` to act on and `errors` naming each faulty field. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.enum(PROBLEM_CODES),
    requestId: z.string().optional(),
    errors: z.array(faultSchema).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
