import { keepNotes, recallNotes } from '../kept-notes.ts';
import { recallLanguage, rememberLanguage } from '../language.ts';
import { notesFitAddress } from '../note.ts';
import type { Workspace } from '../types.ts';
import { useWorkspace } from '../workspace.ts';
import { ADDRESS_PARTS, type Address, readAddress, writeAddress } from './address.ts';
import { parseWords } from './address-words.ts';
import { leavesNotes } from './arranging.ts';

/**
 * Takes the workspace from the address bar and keeps the two the same from then on. A new
 * selection or screen is a step that Back undoes; everything else replaces the current address.
 */
export function startAddressSync(): void {
  const { language, ...address } = readAddress(location.search);
  const notes = leavesNotes(parseWords(location.search)) ? recallNotes() : address.notes;
  useWorkspace.setState({ ...address, notes, language: language ?? recallLanguage() });
  history.replaceState(null, '', href(useWorkspace.getState()));

  useWorkspace.subscribe((workspace, previous) => {
    if (workspace.language !== previous.language) rememberLanguage(workspace.language);
    if (workspace.notes !== previous.notes && !notesFitAddress(workspace.notes)) {
      keepNotes(workspace.notes);
    }
    if (ADDRESS_PARTS.every((part) => workspace[part] === previous[part])) return;
    const next = href(workspace);
    if (next === location.pathname + location.search + location.hash) return;
    const moved =
      workspace.selection !== previous.selection || workspace.screen !== previous.screen;
    if (moved) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  });

  addEventListener('popstate', () => {
    const { selection, span, screen, surface, language } = readAddress(location.search);
    useWorkspace.setState((workspace) => ({
      selection,
      span,
      screen,
      surface,
      language: language ?? workspace.language,
    }));
  });
}

function href(workspace: Workspace): string {
  const parts = ADDRESS_PARTS.map((part) => [part, workspace[part]] as const);
  const words = writeAddress(Object.fromEntries(parts) as unknown as Address);
  // A snapshot that the link itself holds stays in it.
  const held = location.hash.startsWith('#snapshot=') ? location.hash : '';
  return location.pathname + words + held;
}
