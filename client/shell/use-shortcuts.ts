import { useEffect } from 'react';
import { select } from '../actions/select.ts';
import { IS_GUEST } from '../snapshots/opened/opened.ts';
import { openDialog, useSnapshots } from '../snapshots/state.ts';
import type { Screen } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { openOverlay } from './overlay.ts';
import { setPane } from './panes.ts';

/** The areas of the page; each is an element with this id. */
export const AREAS = {
  finder: 'liqa-finder',
  middle: 'liqa-middle',
  query: 'liqa-query',
  answer: 'liqa-answer',
  report: 'liqa-report',
} as const;

/** The areas of each screen that F6 and the skip links go through, in reading order. */
export const SCREEN_AREAS = {
  explore: ['finder', 'middle', 'report'],
  snapshots: ['finder', 'middle', 'report'],
  cypher: ['finder', 'query', 'answer', 'report'],
} as const satisfies Record<Screen, readonly (keyof typeof AREAS)[]>;

/** The search box's element id. */
export const SEARCH_ID = 'liqa-search';

/** Keys that work anywhere on the page; see the help sheet. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isTyping(event.target);
      const command = event.ctrlKey || event.metaKey;
      if ((command && event.code === 'KeyK') || (!typing && !command && event.key === '/')) {
        focusOn(SEARCH_ID);
      } else if (command && !event.shiftKey && event.code === 'KeyS' && canKeep()) {
        openDialog({ type: 'save', of: 'view' });
      } else if (!typing && event.key === '?') openOverlay('help');
      else if (event.key === 'F6') focusNextArea(event.shiftKey ? -1 : 1);
      else if (!typing && event.key === 'Escape' && useWorkspace.getState().selection) select(null);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

// Not over another dialog; beside a query, "save" would mean the query.
function canKeep(): boolean {
  const { screen, graph } = useWorkspace.getState();
  const busy = useSnapshots.getState().dialog !== null;
  return screen !== 'cypher' && graph.nodes.size > 0 && !busy && !IS_GUEST;
}

/**
 * Puts the keyboard's focus on an element by its id; what is in a hidden tab or pane is shown
 * first, and where something is written the focus goes into the text.
 */
export function focusOn(id: string): void {
  const area = document.getElementById(id);
  const written = id === AREAS.query ? 'textarea, [contenteditable="true"]' : null;
  const element = (written && area?.querySelector<HTMLElement>(written)) || area;
  const tab = area?.closest('[role="tabpanel"][hidden]');
  document.getElementById(tab?.getAttribute('aria-labelledby') ?? '')?.click();
  const pane = area?.closest(HIDDEN_PANE);
  if (pane) setPane(pane.id === 'liqa-column-finder' ? 'finder' : 'report', true);
  if (tab || pane) requestAnimationFrame(() => element?.focus());
  else element?.focus();
}

const HIDDEN_PANE = '[id^="liqa-column-"][hidden]';

function focusNextArea(step: 1 | -1): void {
  const areas = SCREEN_AREAS[useWorkspace.getState().screen]
    .map((area) => AREAS[area])
    .filter((id) => {
      const element = document.getElementById(id);
      return element && !element.closest(HIDDEN_PANE);
    });
  const here = areas.findIndex((id) =>
    document.getElementById(id)?.contains(document.activeElement),
  );
  const next = here < 0 ? 0 : (here + step + areas.length) % areas.length;
  focusOn(areas[next] ?? '');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'DIALOG'].includes(target.tagName))
  );
}
