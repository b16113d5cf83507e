import { useWorkspace } from '../workspace/workspace.ts';
import { expand } from './expand.ts';
import { selectNode } from './select.ts';

/** Selects a node wherever it is: one that is not in the picture is fetched with its neighbours. */
export async function goTo(id: string): Promise<void> {
  selectNode(id);
  if (!useWorkspace.getState().graph.nodes.has(id)) await expand(id);
}
