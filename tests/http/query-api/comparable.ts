import { type ExactJson, parseExactJson } from '../../../server/http/query/exact-json.ts';

/** Fields that differ from one run of the same statement to the next. */
const VARYING = new Set(['bookmarks', 'time', 'GlobalMemory', 'Memory', 'string-representation']);

/**
 * A Query API body for comparing: numbers exact and told apart (`1` and `1.0`), maps in any order,
 * and what varies from run to run only by its presence.
 */
export function comparable(text: string): unknown {
  return simplified(parseExactJson(text, 1000), '');
}

function simplified(json: ExactJson, key: string): unknown {
  if (VARYING.has(key)) return Array.isArray(json) ? ['…'] : '…';
  if (json instanceof Map) {
    const entries = Array.from(json, ([name, value]) => [name, simplified(value, name)] as const);
    return { map: entries.sort(([one], [other]) => (one < other ? -1 : 1)) };
  }
  if (Array.isArray(json)) return json.map((value) => simplified(value, ''));
  return json;
}
