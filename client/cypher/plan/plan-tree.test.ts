import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanOperator } from '../run/run-types.ts';
import { operatorKind } from './operator-kind.ts';
import { planText } from './plan-text.ts';
import { planTree, unfolded } from './plan-tree.ts';

const step = (
  operatorType: string,
  more: Partial<PlanOperator> & { estimate?: number; details?: string } = {},
): PlanOperator => {
  const { estimate, details, ...rest } = more;
  return {
    operatorType,
    identifiers: [],
    children: [],
    ...rest,
    arguments: {
      ...(estimate !== undefined && {
        EstimatedRows: { $type: 'Float', _value: String(estimate) },
      }),
      ...(details !== undefined && { Details: { $type: 'String', _value: details } }),
      ...rest.arguments,
    },
  };
};
const costliest = (plan: PlanOperator) =>
  planTree(plan)
    .steps.filter((each) => each.costliest)
    .map(({ name }) => name);

const profiled = step('ProduceResults@neo4j', {
  dbHits: 2,
  records: 3,
  arguments: {
    planner: { $type: 'String', _value: 'COST' },
    runtime: { $type: 'String', _value: 'PIPELINED' },
  },
  children: [
    step('Filter@neo4j', {
      dbHits: 30,
      records: 3,
      time: 1_500_000,
      details: 'p.id = $id',
      children: [step('NodeByLabelScan@neo4j', { dbHits: 8, records: 7, estimate: 6.5 })],
    }),
  ],
});

describe('the costliest step', () => {
  it('is told by hits, even where another took longer', () => {
    expect(costliest(profiled)).toEqual(['Filter']);
  });

  it('is told by time without hits, by estimates without either', () => {
    const timed = step('A', { time: 5, dbHits: 0, children: [step('B', { time: 9, dbHits: 0 })] });
    expect(costliest(timed)).toEqual(['B']);
    const explained = step('A', { estimate: 2, children: [step('B', { estimate: 90 })] });
    expect(costliest(explained)).toEqual(['B']);
  });

  it('is the one that works first among equals, and none where nothing is known or compared', () => {
    const equal = step('A', { dbHits: 4, children: [step('B', { dbHits: 4 })] });
    expect(costliest(equal)).toEqual(['B']);
    expect(costliest(step('A', { children: [step('B')] }))).toEqual([]);
    expect(costliest(step('A', { dbHits: 4 }))).toEqual([]);
  });

  it('reads measures that stand among the arguments', () => {
    const hits = (n: string) => ({ DbHits: { $type: 'Integer', _value: n } }) as const;
    const plan = step('A', {
      arguments: hits('1'),
      children: [step('B', { arguments: hits('7') })],
    });
    expect(costliest(plan)).toEqual(['B']);
    expect(planTree(plan).total.hits).toBe(8);
  });
});

const anyPlan = fc.letrec<{ plan: PlanOperator }>((tie) => ({
  plan: fc
    .record({
      name: fc.constantFrom('Filter@neo4j', 'AllNodesScan', 'Expand(All)', 'Sort', 'Unheard'),
      dbHits: fc.option(fc.nat(1000), { nil: undefined }),
      estimate: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
      children: fc.oneof(
        { depthSize: 'small' },
        fc.constant([]),
        fc.array(tie('plan'), { maxLength: 2 }),
      ),
    })
    .map(({ name, dbHits, estimate, children }) =>
      step(name, {
        children,
        ...(dbHits !== undefined && { dbHits }),
        ...(estimate !== undefined && { estimate }),
      }),
    ),
})).plan;

it('marks at most one step, shares out the whole, and loses none', () => {
  const count = (plan: PlanOperator): number =>
    1 + plan.children.reduce((sum, child) => sum + count(child), 0);
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { steps } = planTree(plan);
      expect(steps).toHaveLength(count(plan));
      expect(steps.filter((each) => each.costliest).length).toBeLessThanOrEqual(1);
      const whole = steps.reduce((sum, { share }) => sum + share, 0);
      expect(whole === 0 || Math.abs(whole - 1) < 1e-9).toBe(true);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      expect(unfolded(steps, new Set(['0']))).toHaveLength(1);
    }),
  );
});

describe('warnings', () => {
  it('warn of reading every node', () => {
    expect(planTree(step('AllNodesScan@neo4j')).steps[0]?.warning).toBe('allNodesScan');
  });

  it.each([
    [20, 30, 'cartesianProduct'],
    [1, 30, undefined],
    [undefined, 30, 'cartesianProduct'],
  ])('of pairing %s with %s rows: %s', (a, b, warning) => {
    const side = (estimate: number | undefined) =>
      step('NodeIndexSeek', estimate === undefined ? {} : { estimate });
    const plan = step('CartesianProduct@neo4j', { children: [side(a), side(b)] });
    expect(planTree(plan).steps[0]?.warning).toBe(warning);
  });
});

it('is told as text with the columns that say something', () => {
  expect(planText(planTree(profiled)).split('\n')).toEqual([
    'Operator             | Details    | Estimated rows | Rows | DB hits | Time (ms)',
    '---------------------+------------+----------------+------+---------+----------',
    '+ProduceResults      |            |                | 3    | 2       |',
    '  +Filter            | p.id = $id |                | 3    | 30      | 1.5',
    '    +NodeByLabelScan |            | 6.5            | 7    | 8       |',
    '',
    'Planner: COST, Runtime: PIPELINED, Total DB hits: 40',
  ]);
});

it.each([
  ['NodeUniqueIndexSeek(Locking)', 'indexSeek'],
  ['NodeIndexContainsScan', 'indexScan'],
  ['Expand(Into)', 'expandInto'],
  ['OptionalExpand(All)', 'optionalExpand'],
  ['VarLengthExpand(Pruning)', 'varLengthExpand'],
  ['ShortestPath', 'shortestPath'],
  ['AntiSemiApply', 'semiApply'],
  ['SelectOrSemiApply', 'semiApply'],
  ['Apply', 'apply'],
  ['EagerAggregation', 'aggregation'],
  ['Eager', 'eager'],
  ['PartialTop', 'top'],
  ['NodeHashJoin', 'hashJoin'],
  ['DirectedRelationshipTypeScan', 'typeScan'],
  ['NodeCountFromCountStore', 'countStore'],
  ['SetProperty', 'change'],
  ['DetachDelete', 'remove'],
  ['Unheard', undefined],
])('%s is explained as %s', (name, kind) => {
  expect(operatorKind(name)).toBe(kind);
});
