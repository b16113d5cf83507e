/** What can be done with the picture as a whole. */
import { LAYOUTS, type Workspace } from '../workspace/types.ts';
import { visibleGraph } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import type { Action } from './action.ts';
import { showHiddenNodes } from './hide-node.ts';
import { unpinNodes } from './pin-node.ts';
import { selectNodes } from './select.ts';
import { setLayout } from './set-layout.ts';

const HERE = { screens: ['explore'], menu: 'picture' } as const;

export const PICTURE_ACTIONS: readonly Action[] = [
  {
    ...HERE,
    id: 'selectAll',
    keys: ['Ctrl A'],
    run: () => selectNodes(visibleGraph(useWorkspace.getState()).nodes.map(({ id }) => id)),
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
    isOffered: (now: Workspace) => now.layout !== layout,
    run: () => setLayout(layout),
  })),
  {
    ...HERE,
    id: 'unpinAll',
    isOffered: ({ pinned }) => pinned.size > 0,
    run: () => unpinNodes(),
  },
];
