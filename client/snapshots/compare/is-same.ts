import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';

/** Whether nothing at all is new, gone or changed. */
export function isSame({ nodes, relationships }: SnapshotDifference): boolean {
  return [nodes, relationships].every(
    ({ counts }) => counts.added + counts.gone + counts.changed === 0,
  );
}
