import { holdsWords } from '../../contract/holds-words.ts';
import type { SnapshotSort } from '../../contract/snapshot-sorts.ts';
import type { SnapshotEntry } from '../../contract/snapshots.ts';

/** Which of the kept snapshots are wanted, and in which order. */
export interface Sifting {
  readonly deleted: boolean;
  /** Words that the name or the note holds; default: any. */
  readonly words?: string | undefined;
  /** Default: the newest first. */
  readonly sort?: SnapshotSort | undefined;
  /** Whose alphabet comes first when they are sorted by name; default: English. */
  readonly language?: 'ar' | 'en' | undefined;
}

/** Those of the entries that are wanted, in the order asked for; the newest first where it is equal. */
export function siftedEntries(
  entries: readonly SnapshotEntry[],
  { deleted, words = '', sort = 'newest', language = 'en' }: Sifting,
): SnapshotEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const orders: Record<SnapshotSort, (a: SnapshotEntry, b: SnapshotEntry) => number> = {
    newest: () => 0,
    oldest: (a, b) => -byNewest(a, b),
    name: (a, b) => compare(a.name, b.name),
    largest: (a, b) => b.bytes - a.bytes,
  };
  return entries
    .filter((entry) => (entry.deleted !== null) === deleted)
    .filter(({ name, note }) => words === '' || holdsWords(`${name}\n${note ?? ''}`, words))
    .sort((a, b) => orders[sort](a, b) || byNewest(a, b));
}

function byNewest(a: SnapshotEntry, b: SnapshotEntry): number {
  if (a.kept === b.kept) return a.id < b.id ? -1 : 1;
  return a.kept < b.kept ? 1 : -1;
}
