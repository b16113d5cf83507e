import type { Parameters } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import type { StatementPreparer } from './statement-preparer.ts';

/**
 * A statement of a stranger as the engine gets it right. Fails with `syntax` for what Neo4j would
 * not run, with `unsupported` for what the engine gets wrong or nobody could check in time.
 */
export async function consoleStatement(
  statement: string,
  parameters: Parameters,
  preparer: StatementPreparer,
): Promise<string> {
  const preparation = await preparer.prepare(statement, parameters);
  if (preparation === undefined) throw new StoreError('unsupported', UNCHECKED);
  const { fault, unsupported } = preparation;
  if (fault) {
    const { message, line, column } = fault;
    throw new StoreError('syntax', `${message} (line ${line}, column ${column})`);
  }
  if (unsupported) throw new StoreError('unsupported', unsupported.message);
  return preparation.statement;
}

const UNCHECKED =
  "The embedded store can't run this statement: checking it took too long. Try again, or connect a Neo4j server.";

/** Faults that the engine finds and Neo4j too, though not before it runs the statement. */
const FAULTS =
  /missing parameter|unknown (?:function|procedure)|aggregating function in ORDER BY|must be aliased|division|overflow/iu;

/** The engine's own refusal of what Neo4j would run: it is the engine that falls short. */
export function consoleFailure(error: unknown): unknown {
  if (!(error instanceof StoreError) || error.code !== 'syntax') return error;
  const { message, nativeCode = '' } = error;
  const fallsShort = nativeCode.startsWith('42') || /^(?:Type mismatch|unsupported)/u.test(message);
  if (!fallsShort || FAULTS.test(message)) return error;
  const words = `The embedded store can't run this statement (${message}). Connect a Neo4j server to run it.`;
  return new StoreError('unsupported', words, { cause: error, nativeCode });
}
