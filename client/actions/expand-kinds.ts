import type { NodeKind } from '../../contract/model.ts';
import { fetchGraph } from '../remote/fetch-graph.ts';
import { kindsShownAround } from '../workspace/arrange.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Adds the neighbours of these kinds, the most connected first, at most so many. */
export async function expandKinds(
  id: string,
  kinds: readonly NodeKind[],
  most: number,
): Promise<void> {
  useWorkspace.setState({ expanding: id, notice: null });
  try {
    // The node itself counts too.
    const subgraph = await fetchGraph({ around: id, kinds, limit: most + 1 });
    useWorkspace.setState((workspace) => kindsShownAround(workspace, id, kinds, subgraph));
  } catch {
    useWorkspace.setState({ expanding: null, notice: { type: 'expand-failed', id } });
  }
}
