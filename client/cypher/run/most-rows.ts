import type { Session } from '../../../contract/session.ts';
import { getJson } from '../../remote/get-json.ts';

let known: Promise<number> | undefined;

/**
 * Rows that the server gives at most: it refuses to be asked for more. Asked once; infinite while
 * that can't be known.
 */
export async function mostRows(signal: AbortSignal): Promise<number> {
  known ??= getJson<Session>('/api/session', {}, signal).then(({ limits }) => limits.rows);
  try {
    return await known;
  } catch {
    known = undefined;
    signal.throwIfAborted();
    return Number.POSITIVE_INFINITY;
  }
}
