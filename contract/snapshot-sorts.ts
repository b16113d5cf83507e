/** In which order snapshots are listed. */
export const SNAPSHOT_SORTS = ['newest', 'oldest', 'name', 'largest'] as const;
export type SnapshotSort = (typeof SNAPSHOT_SORTS)[number];
