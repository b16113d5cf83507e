import { nodesHidden } from '../workspace/arrange.ts';
import { hiddenNodesShown } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Takes nodes out of the picture; undo brings them back. */
export function hideNodes(ids: readonly string[]): void {
  useWorkspace.setState((workspace) => nodesHidden(workspace, ids));
}

/** Brings back every node that was hidden one by one. */
export function showHiddenNodes(): void {
  useWorkspace.setState(hiddenNodesShown);
}
