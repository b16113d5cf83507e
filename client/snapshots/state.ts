import { create } from 'zustand';
import type { SnapshotEntry } from '../../contract/snapshots.ts';

/** What lies over the page while something is done with snapshots. */
export type Dialog =
  | { readonly type: 'save'; readonly of: 'view' | 'full' }
  /** Without an entry, what is on the canvas. */
  | { readonly type: 'export'; readonly entry: SnapshotEntry | null }
  | { readonly type: 'share'; readonly entry: SnapshotEntry }
  | { readonly type: 'import'; readonly file: File | null };

/** What the Snapshots screen shows; to compare, ids, `present` for the graph as it is now. */
export type Place =
  | { readonly at: 'shelf' | 'deleted' }
  | { readonly at: 'compare'; readonly before: string; readonly after: string };

/** Something that was just done, with the way on or back. */
export type Done =
  | { readonly type: 'saved'; readonly entry: SnapshotEntry; readonly missing: number }
  | { readonly type: 'deleted'; readonly entry: SnapshotEntry }
  | { readonly type: 'failed'; readonly error: unknown };

interface SnapshotsState {
  readonly dialog: Dialog | null;
  readonly place: Place;
  readonly done: Done | null;
}

/** What is being done with snapshots; what is kept is the server's to say. */
export const useSnapshots = create<SnapshotsState>()(() => ({
  dialog: null,
  place: { at: 'shelf' },
  done: null,
}));

export function openDialog(dialog: Dialog): void {
  useSnapshots.setState({ dialog, done: null });
}

export function closeDialog(): void {
  useSnapshots.setState({ dialog: null });
}

export function sayDone(done: Done | null): void {
  useSnapshots.setState({ done });
}

export function goToPlace(place: Place): void {
  useSnapshots.setState({ place, done: null });
}
