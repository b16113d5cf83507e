import { neighboursOf, onlyKept } from '../workspace/arrange.ts';
import { collapsed } from '../workspace/collapse.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Hides everything else; undo brings it back, as showing what is hidden does. */
export function keepOnly(ids: readonly string[]): void {
  useWorkspace.setState((workspace) => onlyKept(workspace, ids));
}

/** Hides everything but these and what is next to them. */
export function keepAround(ids: readonly string[]): void {
  useWorkspace.setState((workspace) =>
    onlyKept(workspace, [...ids, ...ids.flatMap((id) => neighboursOf(workspace, id))]),
  );
}

/** Takes back what expanding a node brought, and hides what hangs on it alone. */
export function collapse(id: string): void {
  useWorkspace.setState((workspace) => collapsed(workspace, id));
}
