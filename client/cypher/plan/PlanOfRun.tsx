import type { Run } from '../run/run-types.ts';
import { PlanView } from './PlanView.tsx';

/** The plan that a run was asked for or measured with; nothing where it has none. */
export function PlanOfRun({ run }: { readonly run: Run }) {
  const plan = run.summary?.profiledQueryPlan ?? run.summary?.queryPlan;
  return plan ? <PlanView plan={plan} /> : null;
}
