/** A plan as its view needs it: every operator with what it cost and what is to be said of it. */
import type { PlanOperator } from '../run/run-types.ts';
import { measuresOf, type PlanMeasures, textOf } from './plan-measures.ts';

/** What the costliest is told by: hits of the store, else time, else rows that are expected. */
export type Measure = 'hits' | 'ms' | 'estimatedRows';

export type PlanWarning = 'cartesianProduct' | 'allNodesScan';

export interface PlanStep extends PlanMeasures {
  /** Its way from the root: `0`, `0.1`, `0.1.0`; in its order among all. */
  readonly id: string;
  /** 1 for the root. */
  readonly level: number;
  /** Its place among those with the same parent, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  readonly parent: string | null;
  readonly feeders: number;
  /** Without the database's name: `NodeIndexSeek`. */
  readonly name: string;
  readonly details: string;
  readonly identifiers: readonly string[];
  /** Its part of the total of the plan's measure, 0 to 1. */
  readonly share: number;
  readonly costliest: boolean;
  readonly warning?: PlanWarning;
}

export interface PlanTree {
  /** From the root down, those that feed an operator after it. */
  readonly steps: readonly PlanStep[];
  readonly measure: Measure;
  /** Whether the statement was run and measured. */
  readonly profiled: boolean;
  readonly total: { readonly hits?: number; readonly ms?: number };
  /** As the store names them; empty where it does not say. */
  readonly planner: string;
  readonly runtime: string;
}

type Bare = Omit<PlanStep, 'share' | 'costliest'>;

/** A plan with its costs set against each other. */
export function planTree(plan: PlanOperator): PlanTree {
  const bare: Bare[] = [];
  collect(plan, { id: '0', level: 1, place: 1, siblings: 1, parent: null }, bare);
  const sum = (measure: Measure) => bare.reduce((all, step) => all + (step[measure] ?? 0), 0);
  const measure = (['hits', 'ms'] as const).find((each) => sum(each) > 0) ?? 'estimatedRows';
  const total = sum(measure);
  // Of equals the one that works first: it stands last.
  const most = Math.max(...bare.map((step) => step[measure] ?? 0));
  const costliest = bare.findLast((step) => most > 0 && step[measure] === most)?.id;
  const steps = bare.map(
    (step): PlanStep => ({
      ...step,
      share: total > 0 ? (step[measure] ?? 0) / total : 0,
      costliest: bare.length > 1 && step.id === costliest,
    }),
  );
  const has = (key: 'hits' | 'ms') => bare.some((step) => step[key] !== undefined);
  return {
    steps,
    measure,
    profiled: bare.some(({ hits, rows }) => hits !== undefined || rows !== undefined),
    total: {
      ...(has('hits') && { hits: sum('hits') }),
      ...(has('ms') && sum('ms') > 0 && { ms: sum('ms') }),
    },
    planner: textOf(plan.arguments.planner),
    runtime: textOf(plan.arguments.runtime),
  };
}

/** The steps that are seen when these are folded. */
export function unfolded(
  steps: readonly PlanStep[],
  folded: ReadonlySet<string>,
): readonly PlanStep[] {
  return steps.filter(({ id }) => ![...folded].some((parent) => id.startsWith(`${parent}.`)));
}

type Position = Pick<PlanStep, 'id' | 'level' | 'place' | 'siblings' | 'parent'>;

function collect(operator: PlanOperator, position: Position, into: Bare[]): void {
  const { children, identifiers } = operator;
  const name = operator.operatorType.replace(/@.*$/u, '');
  const warning = warningOf(name, children);
  into.push({
    ...position,
    ...measuresOf(operator),
    feeders: children.length,
    name,
    details: textOf(operator.arguments.Details),
    identifiers,
    ...(warning && { warning }),
  });
  children.forEach((child, at) => {
    const { id, level } = position;
    const siblings = children.length;
    collect(
      child,
      { id: `${id}.${at}`, level: level + 1, place: at + 1, siblings, parent: id },
      into,
    );
  });
}

function warningOf(name: string, children: readonly PlanOperator[]): PlanWarning | undefined {
  if (name === 'AllNodesScan') return 'allNodesScan';
  // Pairing with at most one row is harmless.
  const many = children.filter((child) => (measuresOf(child).estimatedRows ?? 2) > 1);
  return name === 'CartesianProduct' && many.length > 1 ? 'cartesianProduct' : undefined;
}
