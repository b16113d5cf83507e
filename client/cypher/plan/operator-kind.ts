import type { plan } from '../words/ar/plan.ts';

/** What is known to be said of operators: a key of the plan's words. */
export type OperatorKind = keyof typeof plan.operator;

/** The first that fits holds; the stores have many names for variants of a step. */
const KINDS: readonly (readonly [RegExp, OperatorKind])[] = [
  [/^ProduceResults/u, 'produceResults'],
  [/^(Multi)?Node(Unique)?IndexSeek/u, 'indexSeek'],
  [/^Node\w*Index\w*Scan/u, 'indexScan'],
  [/^NodeByLabelScan|^(Union|Intersection|Subtraction)NodeByLabels/u, 'labelScan'],
  [/^AllNodesScan/u, 'allNodesScan'],
  [/^NodeByElementIdSeek|^NodeByIdSeek/u, 'byElementId'],
  [/Relationship\w*TypeScan|RelationshipTypesScan/u, 'typeScan'],
  [/Relationship\w*Index/u, 'relationshipIndex'],
  [/Relationship\w*Scan/u, 'allRelationships'],
  [/RelationshipBy(Element)?IdSeek/u, 'byElementId'],
  [/^NodeCountFromCountStore|^RelationshipCountFromCountStore/u, 'countStore'],
  [/^OptionalExpand/u, 'optionalExpand'],
  [/^(Bidirectional|Stateful|StatefulShortest|.*Shortest)/u, 'shortestPath'],
  [/^(Pruning|BFSPruning)?VarLengthExpand|^Repeat|^Trail/u, 'varLengthExpand'],
  [/^Expand\(Into\)/u, 'expandInto'],
  [/^Expand/u, 'expandAll'],
  [/^Filter/u, 'filter'],
  [/^CartesianProduct/u, 'cartesianProduct'],
  [/HashJoin/u, 'hashJoin'],
  [/^(Anti|Select\w*|Let\w*)?SemiApply|^(Let)?AntiSemiApply|^SelectOr\w*Apply/u, 'semiApply'],
  [/^RollUpApply/u, 'rollUpApply'],
  [/Apply|^TransactionForeach|^TransactionApply/u, 'apply'],
  [/^Argument/u, 'argument'],
  [/^(Eager|Ordered)?Aggregation/u, 'aggregation'],
  [/^(Ordered)?Distinct/u, 'distinct'],
  [/^(Partial)?Sort/u, 'sort'],
  [/^(Partial)?Top/u, 'top'],
  [/^(Exhaustive)?Limit/u, 'limit'],
  [/^Skip/u, 'skip'],
  [/^Optional/u, 'optional'],
  [/^Projection|^CacheProperties/u, 'projection'],
  [/^(Ordered)?Union/u, 'union'],
  [/^Unwind/u, 'unwind'],
  [/^Eager$/u, 'eager'],
  [/^ProcedureCall/u, 'procedureCall'],
  [/^LoadCSV/u, 'loadCsv'],
  [/^(Locking)?Merge/u, 'merge'],
  [/^(Detach)?Delete|^Remove/u, 'remove'],
  [/^Create|^Set|^Foreach/u, 'change'],
  [/^EmptyResult|^EmptyRow/u, 'emptyResult'],
];

/** What there is to say of an operator; undefined for one that is not known. */
export function operatorKind(name: string): OperatorKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}
