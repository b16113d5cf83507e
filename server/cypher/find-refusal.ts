import { CypherParser } from '@neo4j-cypher/language-support';
import { ParserRuleContext } from 'antlr4';
import { ALLOWED_FUNCTION_NAMESPACES, ALLOWED_OPTIONS, ALLOWED_PROCEDURES } from './allowed.ts';
import type { Position } from './parse-statement.ts';

export interface Refusal {
  readonly reason: 'clause' | 'procedure' | 'function' | 'option' | 'several';
  readonly subject: string;
  readonly position: Position;
}

/** Clauses that read. A clause that is not here is refused, also one that Cypher gets tomorrow. */
const READING: ReadonlySet<number> = new Set([
  CypherParser.RULE_finishClause,
  CypherParser.RULE_returnClause,
  CypherParser.RULE_matchClause,
  CypherParser.RULE_withClause,
  CypherParser.RULE_filterClause,
  CypherParser.RULE_unwindClause,
  CypherParser.RULE_forListClause,
  CypherParser.RULE_letClause,
  CypherParser.RULE_callClause,
  CypherParser.RULE_subqueryClause,
  CypherParser.RULE_orderBySkipLimitClause,
]);

/** Rules outside of clauses that do more than read, with what to call them. */
const REFUSED: ReadonlyMap<number, string> = new Map([
  [CypherParser.RULE_command, ''],
  [CypherParser.RULE_consoleCommand, ''],
  [CypherParser.RULE_useClause, 'USE'],
  [CypherParser.RULE_localDefinition, 'DEFINE'],
  [CypherParser.RULE_subqueryInTransactionsParameters, 'CALL { … } IN TRANSACTIONS'],
]);

const FULL_NAMES: Partial<Record<string, string>> = {
  LOAD: 'LOAD CSV',
  DETACH: 'DETACH DELETE',
  NODETACH: 'NODETACH DELETE',
};

/** The first thing in a parsed statement that may not run; undefined when all of it reads. */
export function findRefusal(tree: ParserRuleContext): Refusal | undefined {
  // Not recursive: trees are about twenty times as deep as the brackets they come from.
  const open: ParserRuleContext[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const refusal = judge(node);
    if (refusal) return refusal;
    const children = node.children?.filter((child) => child instanceof ParserRuleContext) ?? [];
    open.push(...children.toReversed());
  }
  return undefined;
}

function judge(node: ParserRuleContext): Refusal | undefined {
  const position = { line: node.start.line, column: node.start.column + 1 };
  switch (ruleOf(node)) {
    case CypherParser.RULE_statementsOrCommands: {
      const [, second] = childrenOf(node);
      if (!second) return undefined;
      const at = { line: second.start.line, column: second.start.column + 1 };
      return { reason: 'several', subject: '', position: at };
    }
    case CypherParser.RULE_clause: {
      const [clause] = childrenOf(node);
      if (clause && READING.has(ruleOf(clause))) return undefined;
      return { reason: 'clause', subject: nameOf(node), position };
    }
    case CypherParser.RULE_procedureName: {
      const subject = plainName(node);
      return ALLOWED_PROCEDURES.has(subject)
        ? undefined
        : { reason: 'procedure', subject, position };
    }
    case CypherParser.RULE_functionName: {
      const subject = plainName(node);
      const namespace = subject.slice(0, Math.max(0, subject.lastIndexOf('.'))).toLowerCase();
      return ALLOWED_FUNCTION_NAMESPACES.has(namespace)
        ? undefined
        : { reason: 'function', subject, position };
    }
    case CypherParser.RULE_cypherOptionName: {
      const subject = node.getText();
      return ALLOWED_OPTIONS.has(subject.toLowerCase())
        ? undefined
        : { reason: 'option', subject, position };
    }
    default: {
      const name = REFUSED.get(ruleOf(node));
      if (name === undefined) return undefined;
      return { reason: 'clause', subject: name === '' ? nameOf(node) : name, position };
    }
  }
}

const ruleOf = (node: ParserRuleContext): number =>
  (node as ParserRuleContext & { readonly ruleIndex: number }).ruleIndex;

const childrenOf = (node: ParserRuleContext): ParserRuleContext[] =>
  (node.children ?? []).filter((child) => child instanceof ParserRuleContext);

/** The keyword a clause begins with, said in full where it alone says too little. */
function nameOf(node: ParserRuleContext): string {
  const first = (node.start.text ?? '').toUpperCase();
  return FULL_NAMES[first] ?? first;
}

/** `` `db` . `labels` `` → `db.labels`. */
function plainName(node: ParserRuleContext): string {
  const parts: string[] = [];
  const open: ParserRuleContext[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (ruleOf(next) === CypherParser.RULE_symbolicNameString) {
      const text = next.getText();
      parts.push(text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text);
    } else {
      open.push(...childrenOf(next).toReversed());
    }
  }
  return parts.join('.');
}
