import { lazy, Suspense } from 'react';
import { expand } from '../actions/expand.ts';
import { pinNode } from '../actions/pin-node.ts';
import { pickNodes, select } from '../actions/select.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { loadNothingLeft } from '../filters/load-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { filtersSet } from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Canvas.module.css';
import { CanvasNotice } from './CanvasNotice.tsx';
import { WorkspaceTools } from './CanvasTools.tsx';
import type { Acts } from './gestures.ts';
import { Legend } from './Legend.tsx';
import { loadCanvasMenu } from './load-canvas-menu.ts';
import { offerActions, useMenuAt } from './menu-at.ts';
import { Stage } from './Stage.tsx';
import { usePicture } from './use-picture.ts';
import { usePictureKeys } from './use-picture-keys.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { canvasWords } from './words.ts';

const NothingLeft = lazy(loadNothingLeft);
const CanvasMenu = lazy(loadCanvasMenu);

const ACTS: Acts = {
  select: (selection) => {
    if (selection ?? useWorkspace.getState().selection) select(selection);
  },
  open: (id) => void expand(id),
  move: pinNode,
  pick: pickNodes,
  offer: offerActions,
};

/** The workspace's picture with its legend and tools. */
export function Canvas() {
  const picture = usePicture();
  const view = useWorkspace((workspace) => workspace.view);
  const layout = useWorkspace((workspace) => workspace.layout);
  const centre = useWorkspace((workspace) => workspace.centre);
  const selection = useWorkspace((workspace) => workspace.selection);
  const filtered = useWorkspace((workspace) => filtersSet(workspace.filters).length > 0);
  const offering = useMenuAt(({ open }) => open !== null);
  usePictureKeys();
  const { language, number } = useSpeech();
  const { nodes, edges } = picture;
  const nothing = filtered && nodes.length === 0;
  return (
    <Stage
      picture={picture}
      view={`${view} ${layout} ${centre ?? ''}`}
      selection={selection}
      acts={ACTS}
      keep="workspace"
      label={canvasWords(language).canvas(number(nodes.length), number(edges.length))}
      tools={<WorkspaceTools />}
    >
      {nothing && (
        <div className={classes.nothing}>
          <Suspense>
            <NothingLeft />
          </Suspense>
        </div>
      )}
      <div className={classes.top}>
        <ViewSwitch />
        <FilterBar />
        <CanvasNotice />
      </div>
      <Legend />
      {offering && (
        <Suspense>
          <CanvasMenu />
        </Suspense>
      )}
    </Stage>
  );
}
