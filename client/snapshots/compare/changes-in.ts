import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import type { SnapshotChange, SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import type { Change } from '../../canvas/picture.ts';

/** One thing that is new, gone or changed; `detail` says what changed in it. */
export interface ListedChange {
  readonly change: Change;
  readonly what: 'nodes' | 'relationships';
  readonly element: SnapshotNode | SnapshotRelationship;
  readonly detail?: Pick<SnapshotChange<unknown>, 'properties' | 'evidence'>;
}

/** All that a comparison lists, nodes first. */
export function changesIn(difference: SnapshotDifference): readonly ListedChange[] {
  return (['nodes', 'relationships'] as const).flatMap((what): ListedChange[] => {
    const { added, gone, changed } = difference[what];
    return [
      ...added.map((element) => ({ change: 'added' as const, what, element })),
      ...gone.map((element) => ({ change: 'gone' as const, what, element })),
      ...changed.map(({ after, properties, evidence }) => ({
        change: 'changed' as const,
        what,
        element: after,
        detail: { properties, evidence },
      })),
    ];
  });
}
