import { fetchGraph } from '../remote/fetch-graph.ts';
import { expandedWith } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { selectNode } from './select.ts';

/** Selects a node wherever it is: one that is not in the picture is fetched with its neighbours. */
export async function goTo(id: string): Promise<void> {
  selectNode(id);
  if (useWorkspace.getState().graph.nodes.has(id)) return;
  const subgraph = await fetchGraph({ around: id, limit: 40 });
  useWorkspace.setState((workspace) => expandedWith(workspace, id, subgraph));
}
