/**
 * Reads strangers' statements before they run, started by `statement-preparer.ts`: parsing and
 * checking take what time they take, so they have a process that can be killed.
 */
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { prepareStatement } from './prepare-statement.ts';
import type { PrepareReply, PrepareRequest, SemanticFault } from './statement-preparer.ts';

const ERROR = 1;

/** Values of parameters are not known here. */
const MISSING = /^Parameter .* is not defined\.$/u;

/** What Neo4j's own check of meaning finds first. */
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

process.on('message', ({ id, statement, types }: PrepareRequest) => {
  const prepared = prepareStatement(statement, new Map(types));
  const fault = firstFault(statement);
  process.send?.({ id, preparation: { ...prepared, fault } } satisfies PrepareReply);
});

// The server ends this process; the terminal's Ctrl+C reaches both at once.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
