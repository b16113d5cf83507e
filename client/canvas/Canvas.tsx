import { lazy, Suspense, useEffect } from 'react';
import { expand } from '../actions/expand.ts';
import { pinNode } from '../actions/pin-node.ts';
import { pickNodes, select } from '../actions/select.ts';
import { loadExpandKinds } from '../expand/load-expand-kinds.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { loadNothingLeft } from '../filters/load-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { LeftOut } from '../left-out/LeftOut.tsx';
import { useDressed } from '../look/use-dressed.ts';
import { loadMarkedChain } from '../paths/load-paths.ts';
import { closeOverlay, useOverlay } from '../shell/overlay.ts';
import { filtersSet } from '../workspace/filters.ts';
import { isPlain } from '../workspace/look.ts';
import type { Workspace } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Canvas.module.css';
import { CanvasLayers } from './CanvasLayers.tsx';
import { CanvasNotice } from './CanvasNotice.tsx';
import { WorkspaceTools } from './CanvasTools.tsx';
import type { Acts } from './gestures.ts';
import { Legend } from './Legend.tsx';
import { focusPicture, setLiveDrawing, useLiveDrawing } from './live-drawing.ts';
import { loadCanvasMenu } from './load-canvas-menu.ts';
import { offerActions, useMenuAt } from './menu-at.ts';
import { Stage } from './Stage.tsx';
import { usePictureKeys } from './use-picture-keys.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { canvasWords } from './words.ts';
import { placesOf, workspacePicture } from './workspace-picture.ts';

const NothingLeft = lazy(loadNothingLeft);
const CanvasMenu = lazy(loadCanvasMenu);
const MarkedChain = lazy(loadMarkedChain);
const ExpandKinds = lazy(loadExpandKinds);

/** Pixels at the top: a row of buttons, and under it what is filtered by. */
const UNDER_SWITCH = 58;
const UNDER_CHIPS = 98;

const ACTS: Acts = {
  select: (selection) => {
    if (selection ?? useWorkspace.getState().selection) select(selection);
  },
  open: (id) => void expand(id),
  move: pinNode,
  pick: pickNodes,
  offer: offerActions,
};

/** Pixels of a frame's title, over the topmost node. */
const ROOM_FOR_TITLE = 30;

// A layout takes its time in a thread of its own: it begins before all the page is brought in line.
function layOutAhead(workspace: Workspace): void {
  if (!isPlain(workspace.look)) return;
  const { drawing } = useLiveDrawing.getState();
  drawing?.prepare(workspacePicture(workspace), placesOf(workspace));
}

function closeChoice(): void {
  closeOverlay();
  focusPicture();
}

/** The workspace's picture with its legend and tools. */
export function Canvas() {
  const picture = useDressed(useWorkspace(workspacePicture));
  const view = useWorkspace(placesOf);
  const grouping = useWorkspace((workspace) => workspace.grouping);
  const chain = useWorkspace(({ paths }) => paths.chain);
  const selection = useWorkspace((workspace) => workspace.selection);
  const filtered = useWorkspace((workspace) => filtersSet(workspace.filters).length > 0);
  const offering = useMenuAt(({ open }) => open !== null);
  const choosing = useOverlay((overlay) => overlay.open === 'expand');
  usePictureKeys();
  useEffect(() => useWorkspace.subscribe(layOutAhead), []);
  const { language, number } = useSpeech();
  const { nodes, edges } = picture;
  const nothing = filtered && nodes.length === 0 && !picture.pending;
  return (
    <Stage
      picture={picture}
      view={view}
      selection={selection}
      chain={chain}
      acts={ACTS}
      keep="workspace"
      label={canvasWords(language).canvas(number(nodes.length), number(edges.length))}
      tools={<WorkspaceTools />}
      under={filtered || chain.length > 0 ? UNDER_CHIPS : UNDER_SWITCH}
      drawn={setLiveDrawing}
      above={grouping === 'none' ? 0 : ROOM_FOR_TITLE}
    >
      {nothing && (
        <div className={classes.nothing}>
          <Suspense>
            <NothingLeft />
          </Suspense>
        </div>
      )}
      <CanvasLayers picture={picture} />
      <div className={classes.top}>
        <ViewSwitch />
        <FilterBar />
        <LeftOut />
        {chain.length > 0 && (
          <Suspense>
            <MarkedChain />
          </Suspense>
        )}
        <CanvasNotice />
      </div>
      <Legend {...(picture.scales && { scales: picture.scales })} />
      {offering && (
        <Suspense>
          <CanvasMenu />
        </Suspense>
      )}
      {choosing && selection?.type === 'node' && (
        <Suspense>
          <ExpandKinds id={selection.id} close={closeChoice} />
        </Suspense>
      )}
    </Stage>
  );
}
