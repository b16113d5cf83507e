/** What can be done with the picture as a whole. */
import { useLiveDrawing } from '../canvas/live-drawing.ts';
import { LAYOUTS, type Workspace } from '../workspace/types.ts';
import type { Action } from './action.ts';
import { copyLink } from './copy-link.ts';
import { showHiddenNodes } from './hide-nodes.ts';
import { unpinNodes } from './pin-node.ts';
import { selectAll } from './select-all.ts';
import { setGrouping, setLayout } from './set-layout.ts';

const HERE = { screens: ['explore'], menu: 'picture' } as const;

export const PICTURE_ACTIONS: readonly Action[] = [
  {
    ...HERE,
    id: 'selectAll',
    keys: ['Ctrl A'],
    run: selectAll,
  },
  {
    ...HERE,
    id: 'showHidden',
    isOffered: ({ hiddenNodes }) => hiddenNodes.length > 0,
    run: showHiddenNodes,
  },
  ...LAYOUTS.map((layout) => ({
    ...HERE,
    id: `layout.${layout}`,
    isOffered: (now: Workspace) => now.layout !== layout || now.grouping !== 'none',
    run: () => setLayout(layout),
  })),
  {
    ...HERE,
    id: 'frames',
    isOffered: ({ grouping }) => grouping === 'none',
    run: () => setGrouping('state'),
  },
  { ...HERE, id: 'fit', keys: ['0'], run: () => useLiveDrawing.getState().drawing?.showAll() },
  { ...HERE, id: 'tidy', run: () => void useLiveDrawing.getState().drawing?.tidy() },
  { menu: 'picture', id: 'copyViewLink', run: () => void copyLink(null) },
  {
    ...HERE,
    id: 'unpinAll',
    isOffered: ({ pinned }) => pinned.size > 0,
    run: () => unpinNodes(),
  },
];
