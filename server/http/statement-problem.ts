import type { StatementFault } from '../cypher/check-statement.ts';
import { HttpProblem } from './http-problem.ts';

/** Faults that are about who asks or what is called, and not about the access mode. */
const FORBIDDEN: ReadonlySet<StatementFault['reason']> = new Set(['procedure', 'function', 'role']);

/** A statement that may not run, as a problem. */
export function statementProblem(fault: StatementFault): HttpProblem {
  return new HttpProblem(fault.code, {
    detail: `statement-${fault.reason}`,
    subject: fault.subject,
    ...(fault.position ? { position: fault.position } : {}),
    ...(FORBIDDEN.has(fault.reason) ? { nativeCode: 'Neo.ClientError.Security.Forbidden' } : {}),
  });
}
