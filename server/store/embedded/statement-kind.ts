import { statementTokens, type Token } from './statement-tokens.ts';

/** What a statement would do, as far as its words tell. */
export type StatementKind = 'read' | 'write' | 'schema' | 'plan' | 'file';

const READERS = new Set(['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL', 'SHOW', 'USE']);
const SCHEMA_OBJECTS = new Set([
  'INDEX',
  'CONSTRAINT',
  'LOOKUP',
  'RANGE',
  'TEXT',
  'FULLTEXT',
  'VECTOR',
  'POINT',
  'OR',
  'GRAPH',
  'DATABASE',
  'TYPE',
  'NODE',
  'EDGE',
  'SCHEMA',
  'USER',
  'ROLE',
]);
const WRITERS = new Set([
  'CREATE',
  'INSERT',
  'MERGE',
  'SET',
  'DELETE',
  'REMOVE',
  'FOREACH',
  'DROP',
  'ALTER',
]);
/** Words after which a write keyword can only be a name: `RETURN set`, `AS create`. */
const BEFORE_A_NAME = new Set([
  'RETURN',
  'WITH',
  'WHERE',
  'BY',
  'AND',
  'OR',
  'NOT',
  'XOR',
  'IN',
  'AS',
  'UNWIND',
  'DISTINCT',
  'CASE',
  'WHEN',
  'THEN',
  'ELSE',
  'MATCH',
  'YIELD',
  'SKIP',
  'LIMIT',
]);

/**
 * Tells reads from the rest. Unsure cases count as writes; what slips through as a read is still
 * stopped by the engine's change counters and a rollback (see `database-process.ts`).
 */
export function statementKind(statement: string): StatementKind {
  const tokens = statementTokens(decoded(statement)).filter((token) => token.text !== ';');
  const first = tokens[0];
  if (first === undefined) return 'read';
  if (first.text === 'EXPLAIN' || first.text === 'PROFILE') return 'plan';
  let kind: StatementKind = 'read';
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || !standsAsClause(tokens, index)) continue;
    if (token.text === 'LOAD' && tokens[index + 1]?.text === 'CSV') return 'file';
    if (WRITERS.has(token.text)) kind = 'write';
  }
  if (kind === 'write' && first.kind === 'word' && !READERS.has(first.text)) {
    const next = tokens[1];
    if (first.text === 'DROP' || first.text === 'ALTER') return 'schema';
    if (first.text === 'CREATE' && next?.kind === 'word' && isSchemaObject(tokens)) return 'schema';
  }
  return kind;
}

/** Neo4j reads `\u0045` as `E` anywhere in a statement; the engine doesn't, but who writes it means it. */
function decoded(statement: string): string {
  return statement.replace(/\\u+([0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** `CREATE INDEX …` makes an index, `CREATE index = (a)` a path of that name. */
function isSchemaObject(tokens: readonly Token[]): boolean {
  return SCHEMA_OBJECTS.has(tokens[1]?.text ?? '') && tokens[2]?.text !== '=';
}

/** False where the word is a name: a property, a label, a variable, a map's key, an alias. */
function standsAsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined) return false;
  if (after.kind === 'symbol' && after.text !== '(') return false;
  if (before === undefined) return true;
  if (before.kind === 'symbol') return [')', ']', '}', '{', '|', '*'].includes(before.text);
  return before.kind !== 'word' || !BEFORE_A_NAME.has(before.text);
}
