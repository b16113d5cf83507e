/** What can be done with what is selected in the picture. */
import { openOverlay } from '../shell/overlay.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import type { Workspace } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import type { Action } from './action.ts';
import { askPaths } from './ask-paths.ts';
import { copyLink } from './copy-link.ts';
import { expand } from './expand.ts';
import { hideNodes } from './hide-nodes.ts';
import { collapse, keepAround, keepOnly } from './keep-only.ts';
import { pinHere, unpinNodes } from './pin-node.ts';
import { selectNodes, selectPair } from './select.ts';
import { setLayout } from './set-layout.ts';
import { setSurface } from './set-surface.ts';

/** Nodes that are selected one by one: not a pair, whose meetings are what is pointed at. */
function nodesOf({ selection, graph }: Workspace): readonly string[] {
  return selection?.type === 'node' || selection?.type === 'nodes'
    ? selectedNodes(selection, graph)
    : [];
}

function actorsOf(workspace: Workspace): readonly string[] {
  const isActor = (id: string) => workspace.graph.nodes.get(id)?.labels.includes('Actor');
  return nodesOf(workspace).filter(isActor);
}

/** What the line that is selected joins. */
function endsOf({ selection, graph }: Workspace): readonly string[] {
  return selection?.type === 'relationship' || selection?.type === 'pair'
    ? selectedNodes(selection, graph)
    : [];
}

/** Something to do with the nodes that are selected, where `fits` says so of how many there are. */
function act(
  id: string,
  of: (workspace: Workspace) => readonly string[],
  fits: (count: number) => boolean,
  run: (ids: readonly string[]) => void,
): Action {
  return {
    id,
    screens: ['explore'],
    menu: 'selected',
    isOffered: (workspace) => fits(of(workspace).length),
    run: () => run(of(useWorkspace.getState())),
  };
}

const one = (count: number) => count === 1;
const some = (count: number) => count > 0;
const several = (count: number) => count > 1;
const onFirst = (run: (id: string) => void) => (ids: readonly string[]) => {
  const [id] = ids;
  if (id !== undefined) run(id);
};

/** Goes to the chains of meetings between these and whoever was chosen before. */
function connect(ids: readonly string[]): void {
  const { ends } = useWorkspace.getState().paths;
  askPaths({ ends: [...new Set(ids.length > 1 ? ids : [...ends, ...ids])].slice(0, 5) });
  setSurface('paths');
}

export const SELECTION_ACTIONS: readonly Action[] = [
  act(
    'expand',
    nodesOf,
    one,
    onFirst((id) => void expand(id)),
  ),
  act('expandKinds', nodesOf, one, () => {
    setSurface('canvas');
    openOverlay('expand');
  }),
  act('collapse', nodesOf, one, onFirst(collapse)),
  act(
    'circles',
    nodesOf,
    one,
    onFirst((id) => setLayout('concentric', id)),
  ),
  act(
    'pair',
    actorsOf,
    (count) => count === 2,
    ([a, b]) => {
      if (a !== undefined && b !== undefined) selectPair(a, b);
    },
  ),
  act('connect', actorsOf, some, connect),
  act('keepOnly', nodesOf, several, keepOnly),
  act('keepAround', nodesOf, some, keepAround),
  {
    ...act('pin', nodesOf, some, pinHere),
    isOffered: (workspace) => nodesOf(workspace).some((id) => !workspace.pinned.has(id)),
  },
  {
    ...act('unpin', nodesOf, some, unpinNodes),
    isOffered: (workspace) => nodesOf(workspace).some((id) => workspace.pinned.has(id)),
  },
  { ...act('hide', nodesOf, some, hideNodes), keys: ['Delete'] },
  act('copyLink', nodesOf, some, () => void copyLink()),
  { ...act('copyLineLink', endsOf, some, () => void copyLink()), menu: 'line' },
  { ...act('ends', endsOf, some, selectNodes), menu: 'line' },
  { ...act('keepEnds', endsOf, some, keepAround), menu: 'line' },
  { ...act('hideEnds', endsOf, some, hideNodes), menu: 'line' },
];
