import { create } from 'zustand';
import type { LibraryState } from './library-types.ts';

/** What is kept of queries. Components read it with a selector; only its actions change it. */
export const useLibrary = create<LibraryState>()(() => ({
  tab: 'ready',
  history: [],
  favourites: [],
  storage: 'opening',
  done: null,
}));
