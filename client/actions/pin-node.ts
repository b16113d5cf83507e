import { nodePinned, unpinned } from '../workspace/arrange.ts';
import type { Point } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Keeps a node where a hand put it, whatever the layout. */
export function pinNode(id: string, at: Point): void {
  useWorkspace.setState((workspace) => nodePinned(workspace, id, at));
}

/** Lets these nodes, or all, go back to where the layout has them. */
export function unpinNodes(ids?: readonly string[]): void {
  useWorkspace.setState((workspace) => unpinned(workspace, ids));
}
