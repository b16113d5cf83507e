import { CypherParser } from '@neo4j-cypher/language-support';
import type { ParserRuleContext } from 'antlr4';
import type { Parameters } from '../store/graph-store.ts';
import { constantOf } from './constant.ts';
import { patternCost } from './costly-pattern.ts';
import type { Finding } from './find-changes.ts';
import { elementsOf } from './range-elements.ts';
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

/** `=~ …` */
function isPattern(node: ParserRuleContext): boolean {
  return ruleOf(node) === CypherParser.RULE_comparisonExpression6 && wordsOf(node)[0] === '=~';
}

function patternOf(node: ParserRuleContext, parameters: Parameters): string | number | undefined {
  const [pattern] = partsOf(node);
  return pattern && constantOf(pattern, parameters);
}
