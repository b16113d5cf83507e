import type { parse } from '@neo4j-cypher/language-support';

/** What the parser of the package tells of a statement, though its types don't name it. */
interface ParserState {
  readonly _syntaxErrors: number;
  getCurrentToken(): { readonly type: number };
}

const END_OF_INPUT = -1;

/**
 * True when Neo4j's own grammar takes the statement: then it is the engine that falls short.
 * Loads the grammar at its first use (about half a second), so ask only after a failure.
 */
export async function isCypher(statement: string): Promise<boolean> {
  const { parse } = await import('@neo4j-cypher/language-support');
  const trees = parse(statement.replace(/[;\s]+$/, ''));
  const [tree] = trees;
  if (tree === undefined || trees.length > 1) return false;
  const parser = (tree as Tree & { parser?: ParserState }).parser;
  return parser?._syntaxErrors === 0 && parser.getCurrentToken().type === END_OF_INPUT;
}

type Tree = ReturnType<typeof parse>[number];
