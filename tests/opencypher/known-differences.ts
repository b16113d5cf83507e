import type { StoreKind } from '../../contract/health.ts';

/** A scenario whose end differs from what the kit wants, by its feature and name. */
interface Difference {
  readonly scenario: string;
  readonly stores: readonly StoreKind[];
  readonly why: string;
}

const BOTH = ['neo4j', 'embedded'] as const;

/** All that is known to be wrong by the kit; whatever else is wrong fails the tests. */
export const KNOWN_DIFFERENCES: readonly Difference[] = [
  {
    scenario: 'clauses/match/Match3: [29] Fail when re-using a relationship in the same pattern',
    stores: BOTH,
    why: 'Neo4j 5 finds nothing instead of failing',
  },
  {
    scenario:
      'clauses/return-orderby/ReturnOrderBy6: [5] Fail if more complex expressions, even if returned, are used inside an order by item which contains an aggregation expression',
    stores: BOTH,
    why: 'Neo4j 5 allows it',
  },
  {
    scenario: 'expressions/list/List11: [2] Create list from `range()` with explicitly given step',
    stores: ['neo4j'],
    why: 'Neo4j gives [0] for range(0, 1, -123)',
  },
  {
    scenario:
      'expressions/list/List11: [3] Create an empty list if range direction and step direction are inconsistent',
    stores: ['neo4j'],
    why: 'Neo4j gives the first number for a step that leads away',
  },
  {
    scenario: 'expressions/temporal/Temporal8: [7] Should multiply or divide durations by numbers',
    stores: ['embedded'],
    why: 'nothing in the statement tells that the property is a duration; it is rounded otherwise',
  },
];
