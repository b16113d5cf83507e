import type { Subgraph } from '../../contract/graph.ts';
import { askable, fetchGraph, MOST } from '../remote/fetch-graph.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import { EMPTY_GRAPH, graphOpened } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/**
 * Fetches the overview and whatever else the address names (expanded neighbourhoods, what was added, a
 * selection outside the overview) or the picture holds, and starts the picture with it. Fails with
 * what `fetchGraph` fails with; call it again to retry.
 */
export async function openGraph(signal?: AbortSignal): Promise<void> {
  const { expanded } = useWorkspace.getState();
  const [overview, ...others] = await Promise.all([
    fetchGraph({}, signal),
    ...expanded.map((id) => fetchGraph({ around: id }, signal).catch(() => NOTHING)),
  ]);
  const known = new Set([overview, ...others].flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const { selection, graph, added, paths } = useWorkspace.getState();
  // What was added by hand stays, as far as it is still there.
  const pointed = [...selectedNodes(selection, EMPTY_GRAPH), ...paths.chain];
  const wanted = [...pointed, ...added, ...graph.nodes.keys()];
  const missing = askable(wanted.filter((id) => !known.has(id)));
  if (missing.length > 0)
    others.push(await fetchGraph({ ids: missing, limit: MOST }, signal).catch(() => NOTHING));
  useWorkspace.setState((workspace) => graphOpened(workspace, overview, others));
}

const NOTHING: Subgraph = {
  nodes: [],
  relationships: [],
  omitted: { nodes: 0, relationships: 0 },
};
