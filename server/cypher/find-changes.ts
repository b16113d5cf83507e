import { CypherParser } from '@neo4j-cypher/language-support';
import type { ParserRuleContext } from 'antlr4';
import type { StatementFaultReason } from '../../contract/statements.ts';
import { ALLOWED_FUNCTION_NAMESPACES, ALLOWED_OPTIONS, ALLOWED_PROCEDURES } from './allowed.ts';
import { partsOf, plainName, ruleOf, walk } from './tree.ts';

/** A part of a statement that does more than read the graph, or costs too much. */
export interface Finding<Reason = StatementFaultReason> {
  readonly reason: Reason;
  /** In Cypher, or the limit. */
  readonly subject: string;
  readonly node: ParserRuleContext;
}

/** `write` changes data. */
export type Change = Finding<StatementFaultReason | 'write'>;

/** Clauses that read. A clause that is in neither list is refused, also one that Cypher gets tomorrow. */
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

/** Clauses that change data and nothing else. */
const WRITING: ReadonlySet<number> = new Set([
  CypherParser.RULE_createClause,
  CypherParser.RULE_insertClause,
  CypherParser.RULE_mergeClause,
  CypherParser.RULE_setClause,
  CypherParser.RULE_removeClause,
  CypherParser.RULE_deleteClause,
  CypherParser.RULE_foreachClause,
]);

/** Rules inside a command that tell that it is about indexes and constraints. */
const SCHEMA: ReadonlySet<number> = new Set([
  CypherParser.RULE_createConstraint,
  CypherParser.RULE_createIndex,
  CypherParser.RULE_createIndex_,
  CypherParser.RULE_createFulltextIndex,
  CypherParser.RULE_createVectorIndex,
  CypherParser.RULE_createLookupIndex,
  CypherParser.RULE_dropConstraint,
  CypherParser.RULE_dropIndex,
  CypherParser.RULE_alterCurrentGraphType,
]);

const FULL_NAMES: Partial<Record<string, string>> = {
  LOAD: 'LOAD CSV',
  DETACH: 'DETACH DELETE',
  NODETACH: 'NODETACH DELETE',
};

/** What in a parsed statement does more than read, in the order of the text. Only `write` ever runs. */
export function* findChanges(tree: ParserRuleContext): Generator<Change> {
  for (const node of walk(tree)) {
    const finding = judge(node);
    if (finding) yield { node, ...finding };
  }
}

type Judged = Pick<Change, 'reason' | 'subject'> & Partial<Pick<Change, 'node'>>;

function judge(node: ParserRuleContext): Judged | undefined {
  switch (ruleOf(node)) {
    case CypherParser.RULE_statementsOrCommands: {
      const [, second] = partsOf(node).filter(isStatement);
      return second && { reason: 'several', subject: '', node: second };
    }
    case CypherParser.RULE_clause:
      return judgeClause(node);
    case CypherParser.RULE_command:
      return judgeCommand(node);
    case CypherParser.RULE_consoleCommand:
      return { reason: 'clause', subject: keywordOf(node) };
    case CypherParser.RULE_useClause:
      return { reason: 'graph', subject: 'USE' };
    case CypherParser.RULE_localDefinition:
      return { reason: 'clause', subject: 'DEFINE' };
    case CypherParser.RULE_subqueryInTransactionsParameters:
      return { reason: 'transactions', subject: 'CALL { … } IN TRANSACTIONS' };
    case CypherParser.RULE_procedureName: {
      const subject = nameOf(node);
      return ALLOWED_PROCEDURES.has(subject) ? undefined : { reason: 'procedure', subject };
    }
    case CypherParser.RULE_functionName: {
      const subject = nameOf(node);
      const namespace = subject.slice(0, Math.max(0, subject.lastIndexOf('.'))).toLowerCase();
      return ALLOWED_FUNCTION_NAMESPACES.has(namespace)
        ? undefined
        : { reason: 'function', subject };
    }
    case CypherParser.RULE_cypherOptionName: {
      const subject = node.getText();
      return ALLOWED_OPTIONS.has(subject.toLowerCase()) ? undefined : { reason: 'option', subject };
    }
    default:
      return undefined;
  }
}

function judgeClause(node: ParserRuleContext): Judged | undefined {
  const [clause] = partsOf(node);
  const rule = clause && ruleOf(clause);
  const subject = keywordOf(node);
  if (rule === undefined) return { reason: 'clause', subject };
  if (READING.has(rule)) return undefined;
  if (WRITING.has(rule)) return { reason: 'write', subject };
  if (rule === CypherParser.RULE_loadCSVClause) return { reason: 'outside', subject };
  if (rule === CypherParser.RULE_composableCommandClauses) return { reason: 'admin', subject };
  // USE has a reason of its own, told where it is found.
  if (rule === CypherParser.RULE_useClause) return undefined;
  return { reason: 'clause', subject };
}

function judgeCommand(node: ParserRuleContext): Judged {
  const rules = new Set(Array.from(walk(node), ruleOf));
  const reason = [...SCHEMA].some((rule) => rules.has(rule)) ? 'schema' : 'admin';
  return { reason, subject: keywordOf(node) };
}

function isStatement(node: ParserRuleContext): boolean {
  return ruleOf(node) !== CypherParser.RULE_endOfFile;
}

/** The keyword a clause begins with, said in full where it alone says too little. */
function keywordOf(node: ParserRuleContext): string {
  const first = (node.start.text ?? '').toUpperCase();
  return FULL_NAMES[first] ?? first;
}

/** `` `db` . `labels` `` → `db.labels`; a part with a dot of its own is another name, and stays in backticks. */
function nameOf(node: ParserRuleContext): string {
  return Array.from(walk(node))
    .filter((part) => ruleOf(part) === CypherParser.RULE_symbolicNameString)
    .map((part) => part.getText())
    .map((text) => (text.includes('.') ? text : plainName(text)))
    .join('.');
}
