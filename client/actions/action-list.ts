/** Everything that can be done on the page, with its keys: one list for the search box and the help. */
import { openOverlay } from '../shell/overlay.ts';
import { AREAS, focusOn, SEARCH_ID } from '../shell/use-shortcuts.ts';
import { IS_GUEST } from '../snapshots/opened/opened.ts';
import { openDialog } from '../snapshots/state.ts';
import { filtersSet, NO_FILTERS } from '../workspace/filters.ts';
import { SCREENS, SURFACES, VIEWS, type Workspace } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import type { Action } from './action.ts';
import { PICTURE_ACTIONS } from './picture-actions.ts';
import { select } from './select.ts';
import { SELECTION_ACTIONS } from './selection-actions.ts';
import { setFilters } from './set-filters.ts';
import { setLanguage } from './set-language.ts';
import { setScreen } from './set-screen.ts';
import { setSurface } from './set-surface.ts';
import { setView } from './set-view.ts';
import { redo, undo } from './undo.ts';

const EXPLORE = ['explore'] as const;

export const ACTIONS: readonly Action[] = [
  { id: 'search', keys: ['Ctrl K', '/'], run: () => focusOn(SEARCH_ID) },
  { id: 'run', keys: ['Ctrl Enter'], screens: ['cypher'] },
  { id: 'stop', keys: ['Esc'], screens: ['cypher'] },
  { id: 'split', keys: ['↑', '↓'], screens: ['cypher'] },
  { id: 'areas', keys: ['F6'], screens: EXPLORE },
  { id: 'areasSnapshots', keys: ['F6'], screens: ['snapshots'] },
  { id: 'areasCypher', keys: ['F6'], screens: ['cypher'] },
  { id: 'walk', keys: ['←', '→', '↑', '↓'], screens: EXPLORE },
  { id: 'pick', keys: ['Enter'], screens: EXPLORE },
  { id: 'zoom', keys: ['+', '-', '0'], screens: EXPLORE },
  { id: 'filter', screens: EXPLORE, run: () => openOverlay('filters') },
  {
    id: 'clearFilters',
    screens: EXPLORE,
    isOffered: ({ filters }) => filtersSet(filters).length > 0,
    run: () => setFilters(() => NO_FILTERS),
  },
  ...SELECTION_ACTIONS,
  ...PICTURE_ACTIONS,
  {
    id: 'clear',
    keys: ['Esc'],
    isOffered: ({ selection }) => selection !== null,
    run: () => select(null),
  },
  {
    id: 'undo',
    keys: ['Ctrl Z'],
    screens: EXPLORE,
    isOffered: ({ past }) => past.length > 0,
    run: undo,
  },
  {
    id: 'redo',
    keys: ['Ctrl Shift Z', 'Ctrl Y'],
    screens: EXPLORE,
    isOffered: ({ future }) => future.length > 0,
    run: redo,
  },
  ...VIEWS.map((view) => ({
    id: `view.${view}`,
    screens: EXPLORE,
    isOffered: (now: Workspace) => now.view !== view,
    run: () => setView(view),
  })),
  ...SURFACES.map((surface) => ({
    id: `surface.${surface}`,
    isOffered: (now: Workspace) => now.screen !== 'explore' || now.surface !== surface,
    run: () => {
      setScreen('explore');
      setSurface(surface);
    },
  })),
  {
    id: 'keepPicture',
    keys: ['Ctrl S'],
    screens: ['explore', 'snapshots'],
    isOffered: ({ graph }) => graph.nodes.size > 0 && !IS_GUEST,
    run: () => openDialog({ type: 'save', of: 'view' }),
  },
  {
    id: 'takeAway',
    isOffered: ({ graph }) => graph.nodes.size > 0 && !IS_GUEST,
    run: () => openDialog({ type: 'export', entry: null }),
  },
  ...SCREENS.map((screen) => ({
    id: `screen.${screen}`,
    isOffered: (now: Workspace) => now.screen !== screen && !IS_GUEST,
    run: () => setScreen(screen),
  })),
  { id: 'toReport', run: () => focusOn(AREAS.report) },
  { id: 'spans', keys: ['←', '→'] },
  {
    id: 'language',
    run: () => setLanguage(useWorkspace.getState().language === 'ar' ? 'en' : 'ar'),
  },
  { id: 'tour', run: () => openOverlay('tour') },
  { id: 'help', keys: ['?'], run: () => openOverlay('help') },
];

/** What there is to do now, by a choice from a list. */
export function actionsNow(workspace: Workspace): readonly Action[] {
  return ACTIONS.filter(
    ({ run, screens, isOffered }) =>
      run !== undefined &&
      (screens?.includes(workspace.screen) ?? true) &&
      (isOffered?.(workspace) ?? true),
  );
}
