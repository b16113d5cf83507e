import { remember } from '../workspace/transitions.ts';
import type { PathsAsked } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Between whom chains of meetings are looked for, and what joins them; a marked chain is let go. */
export function askPaths(change: Partial<PathsAsked>): void {
  useWorkspace.setState((workspace) =>
    remember(workspace, { paths: { ...workspace.paths, chain: [], ...change } }),
  );
}
