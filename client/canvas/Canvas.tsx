import { lazy, Suspense } from 'react';
import { expand } from '../actions/expand.ts';
import { select } from '../actions/select.ts';
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
import { Stage } from './Stage.tsx';
import { usePicture } from './use-picture.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { canvasWords } from './words.ts';

const NothingLeft = lazy(loadNothingLeft);

const ACTS: Acts = {
  select: (selection) => {
    if (selection ?? useWorkspace.getState().selection) select(selection);
  },
  open: (id) => void expand(id),
};

/** The workspace's picture with its legend and tools. */
export function Canvas() {
  const picture = usePicture();
  const view = useWorkspace((workspace) => workspace.view);
  const selection = useWorkspace((workspace) => workspace.selection);
  const filtered = useWorkspace((workspace) => filtersSet(workspace.filters).length > 0);
  useUndoKeys();
  const { language, number } = useSpeech();
  const { nodes, edges } = picture;
  const nothing = filtered && nodes.length === 0;
  return (
    <Stage
      picture={picture}
      view={view}
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
    </Stage>
  );
}
