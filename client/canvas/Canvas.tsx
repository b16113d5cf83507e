import { expand } from '../actions/expand.ts';
import { select } from '../actions/select.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { CanvasNotice } from './CanvasNotice.tsx';
import { WorkspaceTools } from './CanvasTools.tsx';
import type { Acts } from './gestures.ts';
import { Legend } from './Legend.tsx';
import { Stage } from './Stage.tsx';
import { usePicture } from './use-picture.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { canvasWords } from './words.ts';

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
  useUndoKeys();
  const { language, number } = useSpeech();
  const { nodes, edges } = picture;
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
      <ViewSwitch />
      <CanvasNotice />
      <Legend />
    </Stage>
  );
}
