import { CypherParser } from '@neo4j-cypher/language-support';
import type { ParserRuleContext } from 'antlr4';
import type { Parameters } from '../store/graph-store.ts';
import type { Finding } from './find-changes.ts';
import { elementsOf } from './range-elements.ts';
import { partsOf, plainName, ruleOf, walk } from './tree.ts';

/**
 * Levels that a value may have. Of values with 3,000 Neo4j 5.26 says nothing at all when it has just
 * started, and later more than the driver can read.
 */
const DEEPEST_VALUE = 1000;

const HOLDING: ReadonlySet<number> = new Set([
  CypherParser.RULE_listLiteral,
  CypherParser.RULE_map,
]);

/** `reduce(l = [], x IN range(1, 3000) | [l])`: each step puts what there is into another list or map. */
export function findNesting(
  nodes: readonly ParserRuleContext[],
  parameters: Parameters,
): Finding | undefined {
  for (const node of nodes) {
    if (ruleOf(node) !== CypherParser.RULE_reduceExpression) continue;
    const [gathered, , , list, step] = partsOf(node);
    if (!gathered || !list || !step || steps(list, parameters) <= DEEPEST_VALUE) continue;
    const name = plainName(gathered.getText());
    if (holds(step, name)) {
      return { reason: 'value-too-deep', subject: String(DEEPEST_VALUE), node };
    }
  }
  return undefined;
}

function steps(list: ParserRuleContext, parameters: Parameters): number {
  return Math.max(0, ...Array.from(walk(list), (node) => elementsOf(node, parameters)));
}

/** Whether a list or map has the variable itself in it; `[l[0], l[1]]` has parts of it, and stays flat. */
function holds(step: ParserRuleContext, name: string): boolean {
  return Array.from(walk(step))
    .filter((node) => HOLDING.has(ruleOf(node)))
    .some((node) => partsOf(node).some((part) => plainName(part.getText()) === name));
}
