import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

/** The last handler of a route: names the methods it has. */
export function methodNotAllowed(allow: string): RequestHandler {
  return () => {
    throw new HttpProblem('method-not-allowed', {
      detail: 'method',
      subject: allow,
      headers: { Allow: allow },
    });
  };
}
