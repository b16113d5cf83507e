import type { Screen, Workspace } from '../workspace/types.ts';

/** One thing to do, called `actions.<id>` in words. */
export interface Action {
  readonly id: string;
  /** As a reader presses them, on Windows and Linux; each alone does it. */
  readonly keys?: readonly string[];
  /** Where it is; without, everywhere. */
  readonly screens?: readonly Screen[];
  /** In which menu of the picture it stands: of nodes, of a line, or of the picture itself. */
  readonly menu?: 'selected' | 'line' | 'picture';
  /** Whether there is anything to do. Without, there always is. */
  readonly isOffered?: (workspace: Workspace) => boolean;
  /** Absent for what only keys do, where the focus is. */
  readonly run?: () => void;
}
