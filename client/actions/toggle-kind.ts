import type { NodeKind } from '../../contract/model.ts';
import { kindToggled } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Hides a kind of node, or shows it again. */
export function toggleKind(kind: NodeKind): void {
  useWorkspace.setState((workspace) => kindToggled(workspace, kind));
}
