import { pairOf, picked, selected, selectionOf } from '../workspace/transitions.ts';
import type { Selection } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Points at something, or with null at nothing. */
export function select(selection: Selection | null): void {
  useWorkspace.setState((workspace) => selected(workspace, selection));
}

export function selectNode(id: string): void {
  select({ type: 'node', id });
}

export function selectNodes(ids: readonly string[]): void {
  select(selectionOf(ids));
}

export function selectPair(a: string, b: string): void {
  select(pairOf(a, b));
}

export function selectRelationship(id: string): void {
  select({ type: 'relationship', id });
}

/** Adds nodes to those that are selected; one that is selected already is taken out. */
export function pickNodes(ids: readonly string[]): void {
  useWorkspace.setState((workspace) => picked(workspace, ids));
}
