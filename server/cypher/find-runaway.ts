import { CypherParser } from '@neo4j-cypher/language-support';
import type { ParserRuleContext } from 'antlr4';
import type { Parameters } from '../store/graph-store.ts';
import type { Finding } from './find-changes.ts';
import { findCostly } from './find-costly.ts';
import { findNesting } from './find-nesting.ts';
import { partsOf, ruleOf, walk, wordsOf } from './tree.ts';

/**
 * Bounds on what Neo4j 5.26 was seen not to stop when its time is over, or not to survive: it plans
 * and compiles without looking at the clock. Each is above what people write by hand and below
 * where it went wrong.
 */
const MOST_OPERATORS = 1000;
/** Steps that lean on each other, such as `a - b - c`, `a.b.c`, `NOT NOT a`: 400 ended no more. */
const DEEPEST_OPERATORS = 200;
/** It unfolds each XOR into both of its sides: 25 ended no more, 200 took all of the memory. */
const MOST_XOR = 12;
/** 100 relationships in one MATCH ended no more. */
const MOST_HOPS = 60;
const MOST_CLAUSES = 1000;

const WIDE: ReadonlySet<number> = new Set([
  CypherParser.RULE_expression,
  CypherParser.RULE_expression10,
  CypherParser.RULE_expression11,
  CypherParser.RULE_labelExpression3,
  CypherParser.RULE_labelExpression4,
]);
const DEEP: ReadonlySet<number> = new Set([
  CypherParser.RULE_expression3,
  CypherParser.RULE_expression4,
  CypherParser.RULE_expression5,
  CypherParser.RULE_expression6,
  CypherParser.RULE_expression8,
  CypherParser.RULE_expression9,
  CypherParser.RULE_labelExpression2,
]);
const CASES: ReadonlySet<number> = new Set([
  CypherParser.RULE_caseExpression,
  CypherParser.RULE_extendedCaseExpression,
]);
/** What is in one of these is counted by itself. */
const COUNTED_APART: ReadonlySet<number> = new Set([
  CypherParser.RULE_clause,
  CypherParser.RULE_returnItem,
]);
const SEARCHING: ReadonlySet<number> = new Set([
  CypherParser.RULE_matchClause,
  CypherParser.RULE_mergeClause,
  CypherParser.RULE_patternExpression,
  CypherParser.RULE_patternComprehension,
  CypherParser.RULE_existsExpression,
  CypherParser.RULE_countExpression,
]);

/** What in a statement may run on when it is stopped; values of parameters count. */
export function findRunaway(tree: ParserRuleContext, parameters: Parameters): Finding | undefined {
  const nodes = Array.from(walk(tree));
  return (
    findClauses(nodes) ??
    findOperators(nodes) ??
    findHops(nodes) ??
    findCostly(nodes, parameters) ??
    findNesting(nodes, parameters)
  );
}

function findClauses(nodes: readonly ParserRuleContext[]): Finding | undefined {
  const clauses = nodes.filter((node) => ruleOf(node) === CypherParser.RULE_clause);
  const node = clauses[MOST_CLAUSES];
  return node && { reason: 'too-many-clauses', subject: String(MOST_CLAUSES), node };
}

interface Count {
  readonly all: number;
  readonly deep: number;
  readonly xor: number;
}

const NONE: Count = { all: 0, deep: 0, xor: 0 };

/** Too many operators in one expression, or too many that lean on each other. */
function findOperators(nodes: readonly ParserRuleContext[]): Finding | undefined {
  const inside = new Map<ParserRuleContext, Count>();
  // From the end: what is inside a part is counted before the part.
  for (const node of nodes.toReversed()) {
    const count = counted(node, inside.get(node) ?? NONE);
    const subject = excess(count);
    if (subject !== undefined) return { reason: 'too-many-operators', subject, node };
    const { parentCtx: parent } = node;
    if (!parent || COUNTED_APART.has(ruleOf(node))) continue;
    const beside = inside.get(parent) ?? NONE;
    inside.set(parent, {
      all: beside.all + count.all,
      deep: Math.max(beside.deep, count.deep),
      xor: beside.xor + count.xor,
    });
  }
  return undefined;
}

function counted(node: ParserRuleContext, { all, deep, xor }: Count): Count {
  const rule = ruleOf(node);
  if (WIDE.has(rule)) {
    const operators = wordsOf(node).length;
    const isXor = rule === CypherParser.RULE_expression11;
    return { all: all + operators, deep, xor: isXor ? xor + operators : xor };
  }
  const steps = DEEP.has(rule)
    ? wordsOf(node).length
    : rule === CypherParser.RULE_expression2
      ? partsOf(node).length - 1
      : CASES.has(rule)
        ? 1
        : 0;
  return { all: all + steps, deep: deep + steps, xor };
}

function excess({ all, deep, xor }: Count): string | undefined {
  if (xor > MOST_XOR) return `${MOST_XOR} XOR`;
  if (deep > DEEPEST_OPERATORS) return String(DEEPEST_OPERATORS);
  return all > MOST_OPERATORS ? String(MOST_OPERATORS) : undefined;
}

function findHops(nodes: readonly ParserRuleContext[]): Finding | undefined {
  for (const node of nodes) {
    if (!SEARCHING.has(ruleOf(node))) continue;
    const hops = Array.from(walk(node)).filter(
      (part) => ruleOf(part) === CypherParser.RULE_relationshipPattern,
    );
    if (hops.length <= MOST_HOPS) continue;
    return { reason: 'too-many-hops', subject: String(MOST_HOPS), node: hops[MOST_HOPS] ?? node };
  }
  return undefined;
}
