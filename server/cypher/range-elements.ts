import { CypherParser } from '@neo4j-cypher/language-support';
import type { ParserRuleContext } from 'antlr4';
import type { Parameters } from '../store/graph-store.ts';
import { constantOf } from './constant.ts';
import { partsOf, ruleOf, wordsOf } from './tree.ts';

/** How many elements a `range(…)` has, as far as literals and parameters tell. */
export function elementsOf(node: ParserRuleContext, parameters: Parameters): number {
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
