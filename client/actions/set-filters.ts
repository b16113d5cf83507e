import type { Filters } from '../workspace/filters.ts';
import { filtersChanged } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Changes what is kept out of sight in every view; undo takes it back. */
export function setFilters(change: (filters: Filters) => Filters): void {
  useWorkspace.setState((workspace) => filtersChanged(workspace, change(workspace.filters)));
}
