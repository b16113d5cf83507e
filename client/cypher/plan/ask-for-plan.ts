/** How a plan is asked for: `EXPLAIN` plans only, `PROFILE` runs the statement and measures. */
export type PlanVerb = 'EXPLAIN' | 'PROFILE';

/** Space and comments, then the verb that a statement may already have. */
const BEGINNING =
  /^(?<before>(?:\s|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*)(?:(?:EXPLAIN|PROFILE)(?![\p{L}\p{N}_])\s*)?/iu;

/**
 * A statement that asks for its plan, in place of the other verb where it has one.
 *
 * @example askForPlan('EXPLAIN RETURN 1', 'PROFILE') === 'PROFILE RETURN 1'
 */
export function askForPlan(statement: string, verb: PlanVerb): string {
  const [beginning = '', before = ''] = BEGINNING.exec(statement) ?? [];
  return `${before}${verb} ${statement.slice(beginning.length)}`;
}
