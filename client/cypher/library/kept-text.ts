/** The editor's text and parameters, remembered in this browser. Write mode never is. */
import { mapFromCompact, mapToCompact } from '../parameters/compact-json.ts';
import type { KeptQuery } from './library-types.ts';
import { withoutSecrets } from './same-query.ts';

const KEY = 'liqa-cypher-text';

/** What was written last; undefined at the first visit, or where nothing can be kept. */
export function recallQuery(): KeptQuery | undefined {
  try {
    const { text, parameters } = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof text === 'string' ? { text, parameters: mapFromCompact(parameters) } : undefined;
  } catch {
    return undefined;
  }
}

export function rememberQuery(query: KeptQuery): void {
  const { text, parameters } = withoutSecrets(query);
  try {
    localStorage.setItem(KEY, JSON.stringify({ text, parameters: mapToCompact(parameters) }));
  } catch {
    // Storage may be forbidden or full: the text lasts as long as the page.
  }
}
