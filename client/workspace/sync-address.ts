import { type Address, readAddress, writeAddress } from './address.ts';
import { recallLanguage, rememberLanguage } from './language.ts';
import type { Workspace } from './types.ts';
import { useWorkspace } from './workspace.ts';

/**
 * Takes the workspace from the address bar and keeps the two the same from then on. A new
 * selection is a step that Back undoes; everything else replaces the current address.
 */
export function startAddressSync(): void {
  const { language, ...address } = readAddress(location.search);
  useWorkspace.setState({ ...address, language: language ?? recallLanguage() });
  history.replaceState(null, '', href(useWorkspace.getState()));

  useWorkspace.subscribe((workspace, previous) => {
    if (workspace.language !== previous.language) rememberLanguage(workspace.language);
    const next = href(workspace);
    if (next === location.pathname + location.search) return;
    if (workspace.selection !== previous.selection) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  });

  addEventListener('popstate', () => {
    const { selection, span, surface, language } = readAddress(location.search);
    useWorkspace.setState((workspace) => ({
      selection,
      span,
      surface,
      language: language ?? workspace.language,
    }));
  });
}

function href(workspace: Workspace): string {
  const { selection, view, hiddenKinds, hiddenNodes, expanded, surface, language, span } =
    workspace;
  const address: Address = {
    selection,
    view,
    hiddenKinds,
    hiddenNodes,
    expanded,
    surface,
    language,
    span,
  };
  return location.pathname + writeAddress(address);
}
