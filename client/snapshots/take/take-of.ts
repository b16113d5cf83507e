import type { SnapshotSubject } from '../../../contract/snapshots.ts';
import { seenNow } from '../../canvas/seen.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { subjectOf } from '../view/subject-of.ts';
import { viewOf } from '../view/view-of.ts';

/** What is on the canvas now, to be kept or taken away. */
export function canvasSubject(scheme: 'light' | 'dark'): SnapshotSubject {
  const workspace = useWorkspace.getState();
  return {
    kind: 'view',
    ...subjectOf(workspace),
    view: viewOf(workspace, seenNow('workspace'), scheme),
  };
}
