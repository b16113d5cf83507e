import type { ParameterValues } from '../parameters/compact-json.ts';

/** A text with its parameters: what is written, kept, opened and handed on. */
export interface KeptQuery {
  readonly text: string;
  readonly parameters: ParameterValues;
}

/** How a run ended. `aside`: it was never run, but made way for another text in the editor. */
export type Outcome =
  | { readonly type: 'done'; readonly rows: number; readonly changed: number }
  | { readonly type: 'stopped'; readonly rows: number }
  | { readonly type: 'failed'; readonly code: string }
  | { readonly type: 'aside' };

/** One run as it is remembered: what was asked and how it ended, never what was answered. */
export interface HistoryEntry extends KeptQuery {
  readonly id: string;
  readonly accessMode: 'Read' | 'Write';
  readonly outcome: Outcome;
  /** `Date.now()` when it began. */
  readonly startedAt: number;
  /** Milliseconds; absent for what never ran. */
  readonly tookMs?: number;
}

export interface Favourite extends KeptQuery {
  readonly id: string;
  readonly name: string;
  /** One or two names parted by `/`; empty when it is in no folder. */
  readonly folder: string;
  /** `Date.now()` when it was saved or last changed. */
  readonly savedAt: number;
}

/**
 * `opening`: not read yet. `kept`: in this browser. `unavailable`: the browser keeps nothing, so
 * it lasts as long as the page. `full`: there is room for no more.
 */
export type Storage = 'opening' | 'kept' | 'unavailable' | 'full';

/** Something that was just done and can be taken back. */
export type Done =
  | { readonly type: 'opened'; readonly before: KeptQuery | null; readonly byLink: boolean }
  | { readonly type: 'history-deleted'; readonly entries: readonly HistoryEntry[] }
  | { readonly type: 'favourites-deleted'; readonly favourites: readonly Favourite[] }
  | { readonly type: 'favourite-replaced'; readonly before: Favourite }
  | { readonly type: 'favourites-added'; readonly favourites: readonly Favourite[] };

export const LIBRARY_TABS = ['ready', 'favourites', 'history'] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

export interface LibraryState {
  readonly tab: LibraryTab;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly favourites: readonly Favourite[];
  readonly storage: Storage;
  readonly done: Done | null;
}
