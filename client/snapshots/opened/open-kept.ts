import type { QueryClient } from '@tanstack/react-query';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { sayDone } from '../state.ts';
import { fetchKept } from './fetch-document.ts';
import { openDocument } from './open-document.ts';

/** Opens a snapshot of the shelf in place of the present; says so when it can't be. */
export async function openKept(queries: QueryClient, entry: SnapshotEntry): Promise<void> {
  try {
    openDocument(queries, await fetchKept(entry.id), entry);
    sayDone(null);
  } catch (error) {
    sayDone({ type: 'failed', error });
  }
}
