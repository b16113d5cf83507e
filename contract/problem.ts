import { z } from 'zod';
import { PROBLEM_CODES } from './problem-codes.ts';

export { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts';

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
