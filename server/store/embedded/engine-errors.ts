import { StoreError, type StoreErrorCode } from '../store-error.ts';
import type { Failure } from './protocol.ts';

const ELSEWHERE = 'Connect a Neo4j server to run it.';

/** Says in the port's terms what the engine, or our own code beside it, failed with. */
export function toFailure(error: unknown): Failure {
  if (error instanceof StoreError)
    return { code: error.code, message: error.message, nativeCode: error.nativeCode };
  const text = error instanceof Error ? error.message : String(error);
  const nativeCode = (error as { gqlStatus?: string } | null)?.gqlStatus;
  const code = codeOf(text, nativeCode);
  const message =
    code === 'unsupported'
      ? `The embedded store can't run this statement (${plain(text)}). ${ELSEWHERE}`
      : plain(text);
  return { code, message, nativeCode };
}

function codeOf(text: string, status: string | undefined): StoreErrorCode {
  if (/constraint violation|still has (?:edges|relationships)|has connected|DETACH/i.test(text))
    return 'constraint';
  if (/panic|internal error|not (?:yet )?(?:supported|implemented)|unsupported/i.test(text))
    return 'unsupported';
  if (status?.startsWith('40')) return 'unavailable';
  if (/^(?:42|22)/.test(status ?? '')) return 'syntax';
  return 'unsupported';
}

/** Without the engine's prefixes and its drawing of the place. */
function plain(text: string): string {
  return text
    .replace(/^(?:(?:Query|Database|Transaction) error: )?(?:GRAFEO-\w+: )?/, '')
    .replace(/^(?:syntax|semantic) error: (?:\[Cypher\] )?/, '')
    .replace(/^Invalid value: /, '')
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
