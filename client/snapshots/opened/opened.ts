import { create } from 'zustand';
import type { SnapshotHead } from '../../../contract/snapshot.ts';

/** Whoever comes by a link that opens a snapshot sees it and nothing else. */
export const IS_GUEST = /^\/shared\/|#snapshot=/u.test(
  (globalThis.location?.pathname ?? '') + (globalThis.location?.hash ?? ''),
);

/** The snapshot that answers in the server's place; null: the present is looked at. */
export interface Opened {
  readonly name: string | null;
  readonly note: string | null;
  readonly head: Pick<SnapshotHead, 'kind' | 'taken' | 'store'>;
  /** Titles of the reports that it rests on. */
  readonly sources: readonly string[];
}

export const useOpened = create<{ readonly opened: Opened | null }>()(() => ({ opened: null }));

/** What names a shared snapshot in its address; undefined for one that the link itself holds. */
export const SHARED_TOKEN = /^\/shared\/([^/]+)/u.exec(globalThis.location?.pathname ?? '')?.[1];
