import { visibleGraph } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { selectNodes } from './select.ts';

/** Selects everything that is in sight. */
export function selectAll(): void {
  selectNodes(visibleGraph(useWorkspace.getState()).nodes.map(({ id }) => id));
}
