import type { Subgraph } from '../../contract/graph.ts';
import { fetchGraph } from '../remote/fetch-graph.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import { EMPTY_GRAPH, graphOpened } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/**
 * Fetches the overview and whatever else the address names (expanded neighbourhoods, a selection
 * outside the overview) and starts the picture with it. Fails with what `fetchGraph` fails with;
 * call it again to retry.
 */
export async function openGraph(signal?: AbortSignal): Promise<void> {
  const { expanded } = useWorkspace.getState();
  const [overview, ...others] = await Promise.all([
    fetchGraph({}, signal),
    ...expanded.map((id) => fetchGraph({ around: id }, signal).catch(() => NOTHING)),
  ]);
  const known = new Set([overview, ...others].flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const missing = selectedNodes(useWorkspace.getState().selection, EMPTY_GRAPH).filter(
    (id) => !known.has(id),
  );
  if (missing.length > 0)
    others.push(await fetchGraph({ ids: missing }, signal).catch(() => NOTHING));
  useWorkspace.setState((workspace) => graphOpened(workspace, overview, others));
}

const NOTHING: Subgraph = {
  nodes: [],
  relationships: [],
  omitted: { nodes: 0, relationships: 0 },
};
