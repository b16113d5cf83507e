import { type Cause, causeUndone } from '../filters/why-hidden.ts';
import { remember } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Undoes what keeps something out of the picture, and only that: one step for undo. */
export function undoCauses(causes: readonly Cause[]): void {
  useWorkspace.setState((workspace) => {
    const { view, hiddenKinds, hiddenNodes, filters } = causes.reduce(causeUndone, workspace);
    return remember(workspace, { view, hiddenKinds, hiddenNodes, filters });
  });
}
