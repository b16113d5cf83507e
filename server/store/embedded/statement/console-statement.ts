import type { Parameters } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import type { SemanticCheck } from './semantic-check.ts';

/**
 * A statement of a stranger as the engine gets it right. Fails with `syntax` for what Neo4j would
 * not run, with `unsupported` for what the engine gets wrong.
 */
export async function consoleStatement(
  statement: string,
  parameters: Parameters,
  check: SemanticCheck,
): Promise<string> {
  const fault = await check.faultOf(statement);
  if (fault) {
    const { message, line, column } = fault;
    throw new StoreError('syntax', `${message} (line ${line}, column ${column})`);
  }
  const { prepareStatement } = await import('./prepare-statement.ts');
  const prepared = prepareStatement(statement, parameters);
  if (prepared.unsupported) throw new StoreError('unsupported', prepared.unsupported.message);
  return prepared.statement;
}

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
