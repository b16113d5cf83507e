import { CypherParser } from '@neo4j-cypher/language-support';
import type { ParserRuleContext } from 'antlr4';
import type { Parameters } from '../store/graph-store.ts';
import { constantOf } from './constant.ts';
import { patternCost } from './costly-pattern.ts';
import type { Finding } from './find-changes.ts';
import { partsOf, ruleOf, wordsOf } from './tree.ts';

/** `[x IN range(1, 1000000000) | x]` takes all of the memory, in spite of Neo4j's limits on it. */
const MOST_ELEMENTS = 1_000_000;

/** Lists and patterns whose cost can be told from literals and parameters. */
export function findCostly(
  nodes: readonly ParserRuleContext[],
  parameters: Parameters,
): Finding | undefined {
  for (const node of nodes) {
    const elements = elementsOf(node, parameters);
    if (elements > MOST_ELEMENTS) {
      return { reason: 'too-many-elements', subject: String(MOST_ELEMENTS), node };
    }
  }
  const patterns = nodes.filter(isPattern);
  if (patterns.length === 0) return undefined;
  // A pattern that is computed may come from any text of the statement.
  const unknown = patterns.some((node) => typeof patternOf(node, parameters) !== 'string');
  const texts = unknown ? nodes.filter((node) => TEXTS.has(ruleOf(node))) : [];
  for (const node of patterns) {
    const text = patternOf(node, parameters);
    if (typeof text === 'string' && patternCost(text) !== 'fine') return patternFault(text, node);
  }
  for (const node of texts) {
    // Most of them are no patterns at all.
    const text = constantOf(node, parameters);
    if (typeof text === 'string' && patternCost(text) === 'costly') return patternFault(text, node);
  }
  return undefined;
}

function patternFault(text: string, node: ParserRuleContext): Finding {
  return { reason: 'pattern', subject: text.slice(0, 100), node };
}

const TEXTS: ReadonlySet<number> = new Set([
  CypherParser.RULE_stringLiteral,
  CypherParser.RULE_parameter,
]);

/** How many elements a `range(…)` has, as far as literals and parameters tell. */
function elementsOf(node: ParserRuleContext, parameters: Parameters): number {
  if (ruleOf(node) !== CypherParser.RULE_functionInvocation) return 0;
  const [name, first, last, step] = partsOf(node);
  if (name?.getText().replaceAll('`', '').toLowerCase() !== 'range' || !first || !last) return 0;
  if (isUnwound(node)) return 0;
  const from = constantOf(first, parameters);
  const to = constantOf(last, parameters);
  const by = step ? constantOf(step, parameters) : 1;
  if (typeof to !== 'number') return 0;
  // Bounds that only running tells are taken for the usual ones.
  const start = typeof from === 'number' ? from : 0;
  const stride = typeof by === 'number' && by !== 0 ? by : 1;
  return Math.max(0, Math.floor((to - start) / stride) + 1);
}

/** `UNWIND range(…) AS x` makes one element at a time, and can be stopped. */
function isUnwound(node: ParserRuleContext): boolean {
  let around = node.parentCtx;
  while (around && partsOf(around).length === 1 && wordsOf(around).length === 0) {
    around = around.parentCtx;
  }
  const rule = around && ruleOf(around);
  return rule === CypherParser.RULE_unwindClause || rule === CypherParser.RULE_forListClause;
}

/** `=~ …` */
function isPattern(node: ParserRuleContext): boolean {
  return ruleOf(node) === CypherParser.RULE_comparisonExpression6 && wordsOf(node)[0] === '=~';
}

function patternOf(node: ParserRuleContext, parameters: Parameters): string | number | undefined {
  const [pattern] = partsOf(node);
  return pattern && constantOf(pattern, parameters);
}
