import { create } from 'zustand';
import { SNAPSHOT_SORTS, type SnapshotSort } from '../../../contract/snapshot-sorts.ts';
import { recall, remember } from '../../shell/remembered.ts';

const KEY = 'liqa.shelf-order';

interface Finding {
  /** Words that the name or the note holds. */
  readonly words: string;
  readonly sort: SnapshotSort;
}

/** What is looked for on the shelf and in which order; the order is remembered for the next time. */
export const useFinding = create<Finding>()(() => ({ words: '', sort: readSort(recall(KEY)) }));

export function findWords(words: string): void {
  useFinding.setState({ words });
}

export function sortShelf(sort: SnapshotSort): void {
  useFinding.setState({ sort });
  remember(KEY, sort);
}

function readSort(text: string | null): SnapshotSort {
  return SNAPSHOT_SORTS.find((sort) => sort === text) ?? 'newest';
}
