/** Checks statements as Neo4j does before it runs them; started by `semantic-check.ts`. */
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import type { SemanticFault, SemanticReply, SemanticRequest } from './semantic-check.ts';

const ERROR = 1;

/** Values of parameters are not known here. */
const MISSING = /^Parameter .* is not defined\.$/u;

function firstFault(statement: string): SemanticFault | undefined {
  const { diagnostics } = lintCypherQuery(statement, {});
  const [first] = diagnostics
    .filter(({ severity, message }) => severity === ERROR && !MISSING.test(textOf(message)))
    .sort((one, other) => one.offsets.start - other.offsets.start);
  if (first === undefined) return undefined;
  const { line, character } = first.range.start;
  return { message: textOf(first.message), line: line + 1, column: character + 1 };
}

const textOf = (message: string | { readonly value: string }): string =>
  typeof message === 'string' ? message : message.value;

process.on('message', ({ id, statement }: SemanticRequest) => {
  const fault = firstFault(statement);
  process.send?.({ id, fault } satisfies SemanticReply);
});

// The server ends this process; the terminal's Ctrl+C reaches both at once.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
