import { viewSet } from '../workspace/transitions.ts';
import type { View } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Meetings as dots, or who met whom as lines. */
export function setView(view: View): void {
  useWorkspace.setState((workspace) => viewSet(workspace, view));
}
