import { useLiveDrawing } from '../canvas/live-drawing.ts';
import { nodePinned, nodesPinned, unpinned } from '../workspace/arrange.ts';
import type { Point } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Keeps a node where a hand put it, whatever the layout. */
export function pinNode(id: string, at: Point): void {
  useWorkspace.setState((workspace) => nodePinned(workspace, id, at));
}

/** Keeps these nodes where they are drawn now. */
export function pinHere(ids: readonly string[]): void {
  const { drawing } = useLiveDrawing.getState();
  const places = new Map(
    ids.flatMap((id) => {
      const node = drawing?.cy.getElementById(id);
      return node?.nonempty() ? [[id, { ...node.position() }] as const] : [];
    }),
  );
  useWorkspace.setState((workspace) => nodesPinned(workspace, places));
}

/** Lets these nodes, or all, go back to where the layout has them. */
export function unpinNodes(ids?: readonly string[]): void {
  useWorkspace.setState((workspace) => unpinned(workspace, ids));
}
