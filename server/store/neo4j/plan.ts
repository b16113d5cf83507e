import type { Plan as DriverPlan, ProfiledPlan } from 'neo4j-driver';
import type { Plan, PlanMeasures } from '../graph-store.ts';
import { toValue } from './to-value.ts';

/** A plan as the driver (with `useBigInt`) delivers it, measured or not. */
export function toPlan(plan: DriverPlan | ProfiledPlan): Plan {
  return {
    operatorType: plan.operatorType,
    arguments: new Map(
      Object.entries(plan.arguments).map(([name, value]) => [name, toValue(value)]),
    ),
    identifiers: plan.identifiers,
    children: plan.children.map(toPlan),
    ...('dbHits' in plan && { measured: toMeasures(plan) }),
  };
}

function toMeasures(plan: ProfiledPlan): PlanMeasures {
  return {
    dbHits: BigInt(plan.dbHits),
    records: BigInt(plan.rows),
    hasPageCacheStats: plan.hasPageCacheStats(),
    pageCacheHits: BigInt(plan.pageCacheHits),
    pageCacheMisses: BigInt(plan.pageCacheMisses),
    pageCacheHitRatio: Number(plan.pageCacheHitRatio),
    time: BigInt(plan.time),
  };
}
