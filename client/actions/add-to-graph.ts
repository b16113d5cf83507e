import type { Subgraph } from '../../contract/graph.ts';
import { addedTo } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Adds a part of the graph to the picture that is explored; undo takes it back. */
export function addToGraph(subgraph: Subgraph): void {
  useWorkspace.setState((workspace) => addedTo(workspace, subgraph));
}
