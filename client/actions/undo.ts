import { redone, undone } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Takes back the last change of what is shown: expanding, filtering, hiding, the view. */
export function undo(): void {
  useWorkspace.setState(undone);
}

export function redo(): void {
  useWorkspace.setState(redone);
}
