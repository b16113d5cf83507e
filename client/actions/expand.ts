import { fetchGraph } from '../remote/fetch-graph.ts';
import { expandedWith } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Neighbours fetched at once; the rest is counted in the notice. */
const LIMIT = 40;

let running: AbortController | undefined;

/** Adds a node's neighbourhood to the picture. Another call stops the one under way. */
export async function expand(id: string, limit = LIMIT): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  useWorkspace.setState({ expanding: id, notice: null });
  try {
    const subgraph = await fetchGraph({ around: id, limit }, controller.signal);
    if (running !== controller) return;
    useWorkspace.setState((workspace) => expandedWith(workspace, id, subgraph));
  } catch {
    if (running !== controller) return;
    useWorkspace.setState({ expanding: null, notice: { type: 'expand-failed', id } });
  }
}
