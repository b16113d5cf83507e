import { useWorkspace } from '../../workspace/workspace.ts';
import { useWorkbench } from '../workbench.ts';
import { recallQuery, rememberQuery } from './kept-text.ts';
import { openQuery } from './open-query.ts';
import { queryOfLink } from './query-link.ts';
import { type ReadyQuery, readyIn, SHELF } from './shelf.ts';

/** Milliseconds without a change before the text is written down. */
const PAUSE = 300;

/**
 * Puts into the editor what was there last, or at the first visit an example; then what a link
 * brought. Remembers every change from then on.
 */
export function startText(): void {
  const { query, language } = useWorkspace.getState();
  const example: ReadyQuery = SHELF[1];
  const first = recallQuery() ?? readyIn(example, language);
  useWorkbench.setState({ text: first.text, parameters: first.parameters });
  if (query) openQuery(queryOfLink(query), { byLink: true });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    rememberQuery(useWorkbench.getState());
  };
  const writeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  };
  useWorkbench.subscribe(({ text, parameters }, before) => {
    if (text === before.text && parameters === before.parameters) return;
    // The address names the query that it brought as long as that is what is in the editor.
    if (useWorkspace.getState().query) useWorkspace.setState({ query: null });
    writeSoon();
  });
  addEventListener('pagehide', write);
  if (query) writeSoon();
}
