import { remember } from '../workspace/transitions.ts';
import type { MatrixAsked } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Whose meetings the matrix counts, and in what order it puts them. */
export function askMatrix(change: Partial<MatrixAsked>): void {
  useWorkspace.setState((workspace) =>
    remember(workspace, { matrix: { ...workspace.matrix, ...change } }),
  );
}
