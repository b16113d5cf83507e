import { hiddenNodesShown, nodeHidden } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Takes one node out of the picture; undo brings it back. */
export function hideNode(id: string): void {
  useWorkspace.setState((workspace) => nodeHidden(workspace, id));
}

/** Brings back every node that was hidden one by one. */
export function showHiddenNodes(): void {
  useWorkspace.setState(hiddenNodesShown);
}
