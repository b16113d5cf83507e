import {
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  type SnapshotHead,
  type SnapshotKind,
  type SnapshotView,
} from '../../contract/snapshot.ts';

/** What somebody says of the snapshot they take. */
export interface Wanted {
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  readonly view?: SnapshotView | undefined;
  /** Whether the reports' texts go with it. */
  readonly texts: boolean;
}

/** A document's head, taken now. */
export function headOf(
  kind: SnapshotKind,
  { name, note, view }: Wanted,
  store: SnapshotHead['store'],
): Omit<SnapshotHead, 'checksum'> {
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    kind,
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    taken: new Date().toISOString(),
    store,
    ...(view === undefined ? {} : { view }),
  };
}
