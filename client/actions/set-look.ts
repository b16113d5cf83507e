import type { Look } from '../workspace/look.ts';
import { remember } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** What sizes, colours and labels say; what is not named stays. */
export function setLook(change: Partial<Look>): void {
  useWorkspace.setState((workspace) =>
    remember(workspace, { look: { ...workspace.look, ...change } }),
  );
}
