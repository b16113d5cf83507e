import type { TypedJson } from '../../../contract/typed-json.ts';
import type { PlanOperator } from '../run/run-types.ts';

/** What an operator is expected to do and did; only what the store tells. */
export interface PlanMeasures {
  readonly estimatedRows?: number;
  readonly rows?: number;
  /** How often the store was asked for something. */
  readonly hits?: number;
  readonly ms?: number;
  readonly pageHits?: number;
  readonly pageMisses?: number;
}

const NANOSECONDS = 1_000_000;

/** An operator's measures: its own, or as arguments, where stores also put them. */
export function measuresOf(operator: PlanOperator): PlanMeasures {
  const { arguments: given } = operator;
  const hits = operator.dbHits ?? numberOf(given.DbHits);
  const time = operator.time ?? numberOf(given.Time);
  const found: Record<keyof PlanMeasures, number | undefined> = {
    estimatedRows: numberOf(given.EstimatedRows),
    rows: operator.records ?? numberOf(given.Rows),
    hits,
    // Without a measurement of its own an operator's time is told with another's.
    ms: time === undefined || time <= 0 ? undefined : time / NANOSECONDS,
    pageHits: operator.pageCacheHits ?? numberOf(given.PageCacheHits),
    pageMisses: operator.pageCacheMisses ?? numberOf(given.PageCacheMisses),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && Number.isFinite(value)),
  );
}

/** An argument's words; empty where it is absent or something else. */
export function textOf(value: TypedJson | undefined): string {
  return value?.$type === 'String' ? value._value : '';
}

function numberOf(value: TypedJson | undefined): number | undefined {
  return value?.$type === 'Integer' || value?.$type === 'Float' ? Number(value._value) : undefined;
}
