import type { Surface } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** The picture, or the same graph as a list. */
export function setSurface(surface: Surface): void {
  useWorkspace.setState({ surface });
}
