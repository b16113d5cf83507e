import { LANGUAGES } from '../../workspace/types.ts';
import { useWorkbench } from '../workbench.ts';
import { useLibrary } from './library.ts';
import type { KeptQuery } from './library-types.ts';
import { newId } from './new-id.ts';
import { sameQuery, withoutSecrets } from './same-query.ts';
import { readyIn, SHELF } from './shelf.ts';
import { historyAdded } from './transitions.ts';

/**
 * Puts a query into the editor; nothing runs. The text that was there is not lost: it can be taken
 * back, and what is kept nowhere else goes to the history.
 */
export function openQuery(query: KeptQuery, { byLink = false } = {}): void {
  const { text, parameters, accessMode } = useWorkbench.getState();
  const before = { text, parameters };
  const isSame = sameQuery(before, query);
  if (!isSame && !isKept(before)) {
    const aside = withoutSecrets({
      ...before,
      id: newId(),
      accessMode,
      outcome: { type: 'aside' } as const,
      startedAt: Date.now(),
    });
    useLibrary.setState((library) => historyAdded(library, aside));
  }
  if (!isSame) useWorkbench.setState({ text: query.text, parameters: query.parameters });
  const canUndo = !isSame && before.text.trim() !== '';
  useLibrary.setState({ done: { type: 'opened', before: canUndo ? before : null, byLink } });
}

function isKept(query: KeptQuery): boolean {
  const { history, favourites } = useLibrary.getState();
  return (
    query.text.trim() === '' ||
    SHELF.some((ready) =>
      LANGUAGES.some((language) => sameQuery(readyIn(ready, language), query)),
    ) ||
    [...history, ...favourites].some((kept) => sameQuery(kept, query))
  );
}
