import type { Subgraph } from '../../contract/graph.ts';
import type { MeetingPath } from '../../contract/paths.ts';
import { addToGraph } from './add-to-graph.ts';
import { askPaths } from './ask-paths.ts';
import { selectNodes } from './select.ts';
import { setSurface } from './set-surface.ts';

/** Shows a chain in the picture, with what of it was not there, and points at all of it. */
export function showChain(
  { actors, meetings }: MeetingPath,
  chosen: number,
  found: Subgraph,
): void {
  const ids = new Set([...actors, ...meetings]);
  addToGraph({
    nodes: found.nodes.filter(({ id }) => ids.has(id)),
    relationships: found.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    omitted: { nodes: 0, relationships: 0 },
  });
  askPaths({ chosen });
  selectNodes(actors.flatMap((actor, at) => [actor, ...meetings.slice(at, at + 1)]));
  setSurface('canvas');
}
