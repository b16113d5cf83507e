import type { Run } from '../../run/run-types.ts';

/** What a statement can have changed, as the query route counts it. */
const CHANGES = [
  'nodesCreated',
  'nodesDeleted',
  'relationshipsCreated',
  'relationshipsDeleted',
  'propertiesSet',
  'labelsAdded',
  'labelsRemoved',
  'indexesAdded',
  'indexesRemoved',
  'constraintsAdded',
  'constraintsRemoved',
] as const;
export type Change = (typeof CHANGES)[number];

/** What a run changed and how many of each; none after a read. */
export function changesOf({ summary }: Run): readonly (readonly [Change, number])[] {
  return CHANGES.map(
    (change) => [change, Number(summary?.counters?.[change] ?? 0)] as const,
  ).filter(([, count]) => count > 0);
}
