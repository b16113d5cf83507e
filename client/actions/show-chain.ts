import type { Subgraph } from '../../contract/graph.ts';
import { addToGraph } from './add-to-graph.ts';
import { askPaths } from './ask-paths.ts';
import { selectNodes } from './select.ts';
import { setSurface } from './set-surface.ts';

/** Marks a chain in the picture, with what of it was not there, and points at all of it. */
export function showChain(chain: readonly string[], found: Subgraph): void {
  const ids = new Set(chain);
  addToGraph({
    nodes: found.nodes.filter(({ id }) => ids.has(id)),
    relationships: found.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    omitted: { nodes: 0, relationships: 0 },
  });
  askPaths({ chain });
  selectNodes(chain);
  setSurface('canvas');
}
