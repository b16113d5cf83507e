import type { Plan } from '../../store/graph-store.ts';
import type { Value } from '../../store/value.ts';
import { plainJson } from '../../store/written/plain-json.ts';

/**
 * A plan's field of the Query API, name and JSON. `write` is for the operators' arguments, which
 * are values as those of the rows; measures are always plain.
 */
export function planField(plan: Plan, write: (value: Value) => string): string {
  return `"${plan.measured ? 'profiledQueryPlan' : 'queryPlan'}":${planJson(plan, write)}`;
}

function planJson(plan: Plan, write: (value: Value) => string): string {
  const { measured, operatorType, identifiers } = plan;
  const cost = measured ? `${plainJson(new Map(Object.entries(measured))).slice(1, -1)},` : '';
  const known = JSON.stringify({ operatorType, identifiers }).slice(1, -1);
  const given = Array.from(plan.arguments, ([name, value]) => {
    return `${JSON.stringify(name)}:${write(value)}`;
  });
  const below = plan.children.map((child) => planJson(child, write));
  return `{${cost}${known},"arguments":{${given.join(',')}},"children":[${below.join(',')}]}`;
}
