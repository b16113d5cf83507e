import type { StoreErrorCode } from '../../../contract/problem-codes.ts';
import { StoreError } from '../store-error.ts';
import { isCypher } from './is-cypher.ts';
import type { Failure } from './protocol.ts';

/** The engine's GQLSTATUS of a statement that its grammar doesn't take. */
const SYNTAX_STATUS = '42001';

/** Functions and procedures of Neo4j that the engine doesn't know. */
const FOREIGN_NAME =
  /unknown (?:function|procedure) '(?:apoc|db|dbms|gds|genai|point|tx|vector|normalize|elementId|randomUUID|linenumber|file)\b/i;

/** The failure of a statement: correct Cypher that the engine doesn't parse is `unsupported`. */
export async function statementFailure(statement: string, error: unknown): Promise<StoreError> {
  if (error instanceof StoreError) return error;
  const failure = toFailure(error);
  const parsed = failure.nativeCode === SYNTAX_STATUS && (await isCypher(statement));
  const { code, message, nativeCode } = parsed
    ? { ...failure, code: 'unsupported' as const, message: unsupported(failure.message) }
    : failure;
  return new StoreError(code, message, {
    cause: error,
    ...(nativeCode === undefined ? {} : { nativeCode }),
  });
}

/** Says in the port's terms what the engine, or our own code beside it, failed with. */
export function toFailure(error: unknown): Failure {
  if (error instanceof StoreError)
    return { code: error.code, message: error.message, nativeCode: error.nativeCode };
  const text = error instanceof Error ? error.message : String(error);
  const nativeCode = (error as { gqlStatus?: string } | null)?.gqlStatus;
  const code = codeOf(text, nativeCode);
  return {
    code,
    message: code === 'unsupported' ? unsupported(plain(text)) : plain(text),
    nativeCode,
  };
}

function unsupported(reason: string): string {
  return `The embedded store can't run this statement (${reason}). Connect a Neo4j server to run it.`;
}

function codeOf(text: string, status = ''): StoreErrorCode {
  if (/constraint violation/i.test(text)) return 'constraint';
  if (FOREIGN_NAME.test(text) || /panic|internal error|MiB of memory/i.test(text))
    return 'unsupported';
  if (/^(?:42|22)/.test(status)) return 'syntax';
  // A conflict with another write: the same work can succeed the next time.
  return status.startsWith('40') ? 'unavailable' : 'unsupported';
}

/** Without the engine's prefixes and its drawing of the place. */
function plain(text: string): string {
  return text
    .replace(/^(?:(?:Query|Database|Transaction) error: )?(?:GRAFEO-\w+: )?/, '')
    .replace(/^(?:syntax|semantic) error: (?:\[Cypher\] )?/, '')
    .replace(/^Invalid value: /, '')
    .replace(/\n\s*\|\n\s*help: /, '. ')
    .replace(/\n\s*--> query:(\d+):(\d+)[\s\S]*$/, ' (line $1, column $2)')
    .trim();
}

/** Why a folder couldn't be opened, and what would help. */
export function openFailure(file: string, error: unknown): StoreError {
  const text = error instanceof Error ? error.message : String(error);
  const why = /lock/i.test(text)
    ? `The embedded store in ${file} is in use by another process. Stop that one, or choose another folder with LIQA_DATA.`
    : /damaged|checksum|magic|Serialization|corrupt/i.test(text)
      ? `The embedded store in ${file} is damaged (${plain(text)}). Put a backup in its place, or move it away and load the reports again.`
      : `The embedded store in ${file} can't be opened: ${plain(text)}`;
  return new StoreError('unavailable', why, { cause: error });
}
