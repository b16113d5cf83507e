/** Everything that can be done on the page, with its keys: one list for the search box and the help. */
import { openOverlay } from '../shell/overlay.ts';
import { AREAS, focusOn, SEARCH_ID } from '../shell/use-shortcuts.ts';
import { filtersSet, NO_FILTERS } from '../workspace/filters.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import {
  LAYOUTS,
  SCREENS,
  type Screen,
  SURFACES,
  VIEWS,
  type Workspace,
} from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { expand } from './expand.ts';
import { showHiddenNodes } from './hide-node.ts';
import { collapse, hideNodes, keepAround, keepOnly } from './keep-only.ts';
import { unpinNodes } from './pin-node.ts';
import { select } from './select.ts';
import { setFilters } from './set-filters.ts';
import { setLanguage } from './set-language.ts';
import { setLayout } from './set-layout.ts';
import { setScreen } from './set-screen.ts';
import { setSurface } from './set-surface.ts';
import { setView } from './set-view.ts';
import { redo, undo } from './undo.ts';

/** One thing to do, called `actions.<id>` in words. */
export interface Action {
  readonly id: string;
  /** As a reader presses them, on Windows and Linux; each alone does it. */
  readonly keys?: readonly string[];
  /** Where it is; without, everywhere. */
  readonly screens?: readonly Screen[];
  /** Whether there is anything to do. Without, there always is. */
  readonly isOffered?: (workspace: Workspace) => boolean;
  /** Absent for what only keys do, where the focus is. */
  readonly run?: () => void;
}

const EXPLORE = ['explore'] as const;

/** About the nodes that are selected: one, or where `several` says so, any number of them. */
function ofSelected(act: (ids: readonly string[]) => void, { several = false } = {}) {
  const idsOf = ({ selection, graph }: Workspace) =>
    selection?.type === 'node' || (several && selection?.type === 'nodes')
      ? selectedNodes(selection, graph)
      : [];
  return {
    screens: EXPLORE,
    isOffered: (workspace: Workspace) => idsOf(workspace).length > 0,
    run: () => act(idsOf(useWorkspace.getState())),
  };
}

const ofOne = (act: (id: string) => void) => ofSelected(([id]) => id !== undefined && act(id));

export const ACTIONS: readonly Action[] = [
  { id: 'search', keys: ['Ctrl K', '/'], run: () => focusOn(SEARCH_ID) },
  { id: 'run', keys: ['Ctrl Enter'], screens: ['cypher'] },
  { id: 'stop', keys: ['Esc'], screens: ['cypher'] },
  { id: 'split', keys: ['↑', '↓'], screens: ['cypher'] },
  { id: 'areas', keys: ['F6'], screens: EXPLORE },
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
  { id: 'expand', ...ofOne((id) => void expand(id)) },
  { id: 'collapse', ...ofOne(collapse) },
  { id: 'circle', ...ofOne((id) => setLayout('concentric', id)) },
  { id: 'keepOnly', ...ofSelected(keepOnly, { several: true }) },
  { id: 'keepAround', ...ofSelected(keepAround, { several: true }) },
  { id: 'hide', ...ofSelected(hideNodes, { several: true }) },
  {
    id: 'showHidden',
    screens: EXPLORE,
    isOffered: ({ hiddenNodes }) => hiddenNodes.length > 0,
    run: showHiddenNodes,
  },
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
  ...LAYOUTS.map((layout) => ({
    id: `layout.${layout}`,
    screens: EXPLORE,
    isOffered: (now: Workspace) => now.layout !== layout,
    run: () => setLayout(layout),
  })),
  {
    id: 'unpin',
    screens: EXPLORE,
    isOffered: ({ pinned }) => pinned.size > 0,
    run: () => unpinNodes(),
  },
  ...SURFACES.map((surface) => ({
    id: `surface.${surface}`,
    isOffered: (now: Workspace) => now.screen !== 'explore' || now.surface !== surface,
    run: () => {
      setScreen('explore');
      setSurface(surface);
    },
  })),
  ...SCREENS.map((screen) => ({
    id: `screen.${screen}`,
    isOffered: (now: Workspace) => now.screen !== screen,
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
