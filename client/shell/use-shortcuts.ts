import { useEffect } from 'react';
import { select } from '../actions/select.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** The areas that F6 goes through, in reading order; each is an element with this id. */
export const AREAS = {
  finder: 'liqa-finder',
  middle: 'liqa-middle',
  report: 'liqa-report',
} as const;

/** The search box's element id. */
export const SEARCH_ID = 'liqa-search';

/** Keys that work anywhere on the page; see the help sheet. */
export function useShortcuts(openHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isTyping(event.target);
      const command = event.ctrlKey || event.metaKey;
      if ((command && event.code === 'KeyK') || (!typing && !command && event.key === '/')) {
        focusOn(SEARCH_ID);
      } else if (!typing && event.key === '?') openHelp();
      else if (event.key === 'F6') focusNextArea(event.shiftKey ? -1 : 1);
      else if (!typing && event.key === 'Escape' && useWorkspace.getState().selection) select(null);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [openHelp]);
}

/** Puts the keyboard's focus on an element by its id; one in a hidden tab is shown first. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  const hidden = element?.closest('[role="tabpanel"][hidden]');
  document.getElementById(hidden?.getAttribute('aria-labelledby') ?? '')?.click();
  if (hidden) requestAnimationFrame(() => element?.focus());
  else element?.focus();
}

function focusNextArea(step: 1 | -1): void {
  const areas = Object.values(AREAS).filter((id) => document.getElementById(id));
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
