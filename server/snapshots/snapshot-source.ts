import type {
  SnapshotHead,
  SnapshotNode,
  SnapshotRelationship,
  SnapshotReport,
} from '../../contract/snapshot.ts';

export interface SnapshotCounts {
  readonly nodes: number;
  readonly relationships: number;
  readonly reports: number;
}

/**
 * A checked snapshot to read from, whatever its size: its parts come one by one, in the order of
 * their ids, and each can be read again from its beginning.
 */
export interface SnapshotSource {
  readonly head: SnapshotHead;
  readonly counts: SnapshotCounts;
  nodes(): AsyncIterable<SnapshotNode>;
  relationships(): AsyncIterable<SnapshotRelationship>;
  reports(): AsyncIterable<SnapshotReport>;
  /** The whole document, where it has bytes already. */
  bytes?(): AsyncIterable<Uint8Array>;
}
