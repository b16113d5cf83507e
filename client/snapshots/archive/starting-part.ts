import { EMPTY_GRAPH } from '../../workspace/transitions.ts';
import type { WorkspaceGraph } from '../../workspace/types.ts';
import type { Archive } from './archive.ts';

/** Up to so many nodes are all in the picture; of more, those with the most ties. */
const MOST = 3000;
const AT_FIRST = 300;

/** What of a snapshot's graph is in the picture when it is opened; the rest can be looked for. */
export function startingPart({ nodes, relationships }: Archive): WorkspaceGraph {
  if (nodes.size <= MOST) return { ...EMPTY_GRAPH, nodes, relationships };
  const ties = new Map<string, number>();
  for (const { from, to } of relationships.values()) {
    for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  const most = [...nodes.values()]
    .sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0))
    .slice(0, AT_FIRST);
  const kept = new Map(most.map((node) => [node.id, node]));
  const between = [...relationships].filter(([, r]) => kept.has(r.from) && kept.has(r.to));
  return {
    nodes: kept,
    relationships: new Map(between),
    omitted: {
      nodes: nodes.size - kept.size,
      relationships: relationships.size - between.length,
    },
  };
}
