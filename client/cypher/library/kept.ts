import { type DBSchema, openDB } from 'idb';
import type { Favourite, HistoryEntry, LibraryState } from './library-types.ts';

interface KeptSchema extends DBSchema {
  history: { key: string; value: HistoryEntry };
  favourites: { key: string; value: Favourite };
}

type Entries = Pick<LibraryState, 'history' | 'favourites'>;

/** What is kept in this browser. */
export interface Kept {
  readonly read: () => Promise<Entries>;
  /** Makes what is kept differ from before as `after` differs from `before`: all of it or nothing. */
  readonly write: (before: Entries, after: Entries) => Promise<void>;
}

/** Fails when the browser keeps nothing. */
export async function openKept(): Promise<Kept> {
  const database = await openDB<KeptSchema>('liqa-cypher', 1, {
    upgrade(db) {
      db.createObjectStore('history', { keyPath: 'id' });
      db.createObjectStore('favourites', { keyPath: 'id' });
    },
    // A page with a newer form of it waits until this one lets go.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return {
    read: async () => {
      const [history, favourites] = await Promise.all([
        database.getAll('history'),
        database.getAll('favourites'),
      ]);
      return { history, favourites };
    },
    write: async (before, after) => {
      const transaction = database.transaction(['history', 'favourites'], 'readwrite');
      const asked = (['history', 'favourites'] as const).flatMap((name) => {
        const store = transaction.objectStore(name);
        const { put, remove } = difference<HistoryEntry | Favourite>(before[name], after[name]);
        return [
          ...put.map((each) => store.put(each as HistoryEntry & Favourite)),
          ...remove.map((id) => store.delete(id)),
        ];
      });
      await Promise.all([...asked, transaction.done]);
    },
  };
}

/** What has to be put and removed to come from one list to the other. */
export function difference<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): { readonly put: readonly T[]; readonly remove: readonly string[] } {
  const had = new Set(before);
  const stays = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((each) => !had.has(each)),
    remove: before.map(({ id }) => id).filter((id) => !stays.has(id)),
  };
}
