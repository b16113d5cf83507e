import type { Screen } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Goes to another part of the page; the selection and the picture stay. */
export function setScreen(screen: Screen): void {
  useWorkspace.setState({ screen });
}
