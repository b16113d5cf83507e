import { createSelectorCreator, lruMemoize } from 'reselect';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import { sift } from '../workspace/sift.ts';
import type { Workspace } from '../workspace/types.ts';
import { visibleKindOf } from '../workspace/visible-graph.ts';
import { arrangedPicture } from './arranged-picture.ts';
import { makePicture, type Picture } from './picture.ts';

const createSelector = createSelectorCreator(lruMemoize);

const graphOf = ({ graph }: Workspace) => graph;
const filtersOf = ({ filters }: Workspace) => filters;
const hiddenKindsOf = ({ hiddenKinds }: Workspace) => hiddenKinds;
const hiddenNodesOf = ({ hiddenNodes }: Workspace) => hiddenNodes;
const languageOf = ({ language }: Workspace) => language;

// What is selected is drawn even if a filter keeps it out. As text, so that selecting something
// else that is drawn anyway does not make another picture.
function filteredSelection(workspace: Workspace): string {
  const { selection, graph, filters, hiddenKinds, hiddenNodes } = workspace;
  const sifted = sift(graph, filters);
  const filtered = selectedNodes(selection, graph).filter((id) => {
    const node = graph.nodes.get(id);
    const kind = node && visibleKindOf(node);
    if (kind === undefined) return false;
    const hidden = hiddenKinds.includes(kind) || hiddenNodes.includes(id);
    return hidden || !sifted.nodes.has(id);
  });
  return filtered.join('\n');
}

const drawnOf = createSelector(
  [
    graphOf,
    filtersOf,
    hiddenKindsOf,
    hiddenNodesOf,
    ({ notes }: Workspace) => notes,
    ({ view }: Workspace) => view,
    languageOf,
    filteredSelection,
  ],
  (graph, filters, hiddenKinds, hiddenNodes, notes, view, language, also) =>
    makePicture(
      { graph, filters, hiddenKinds, hiddenNodes, notes, view, language },
      also.split('\n'),
    ),
);

/** A workspace's picture before its look: the same one while nothing that it shows changes. */
export const workspacePicture: (workspace: Workspace) => Picture = createSelector(
  [
    drawnOf,
    graphOf,
    ({ layout }: Workspace) => layout,
    ({ centre }: Workspace) => centre,
    ({ grouping }: Workspace) => grouping,
    languageOf,
    ({ pinned }: Workspace) => pinned,
  ],
  (drawn, graph, layout, centre, grouping, language, pinned) => ({
    ...arrangedPicture(drawn, { graph, layout, centre, grouping, language }),
    pinned,
  }),
);

/** Names a workspace's way of looking: each has its own places. */
export function placesOf({ view, layout, centre, grouping }: Workspace): string {
  return grouping === 'none' ? `${view} ${layout} ${centre ?? ''}` : `${view} ${grouping}`;
}
