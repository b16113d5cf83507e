/** Pure steps from one state of the library to the next. */
import { type Shared, tidied, tidyFolder } from './favourite-shape.ts';
import type { Favourite, HistoryEntry, KeptQuery, LibraryState } from './library-types.ts';

/** Entries of history that are kept; the oldest are forgotten. */
export const HISTORY_LIMIT = 500;

type Step = Partial<LibraryState>;
type Entries = Pick<LibraryState, 'history' | 'favourites'>;

export function historyAdded(
  { history }: LibraryState,
  ...entries: readonly HistoryEntry[]
): Pick<LibraryState, 'history'> {
  return { history: inOrder([...entries, ...history]).slice(0, HISTORY_LIMIT) };
}

export function historyDeleted({ history }: LibraryState, ids: ReadonlySet<string>): Step {
  const entries = history.filter(({ id }) => ids.has(id));
  if (entries.length === 0) return {};
  return {
    history: history.filter(({ id }) => !ids.has(id)),
    done: { type: 'history-deleted', entries },
  };
}

/** Saves a favourite: a new one, or another state of the one with its id. */
export function favouriteSaved({ favourites }: LibraryState, favourite: Favourite): Step {
  const tidy = { ...favourite, ...tidied(favourite) };
  return { favourites: [...favourites.filter(({ id }) => id !== favourite.id), tidy] };
}

/** Gives a favourite another text, in a step that can be taken back. */
export function favouriteReplaced(
  library: LibraryState,
  before: Favourite,
  query: KeptQuery,
): Step {
  const { text, parameters } = query;
  return {
    ...favouriteSaved(library, { ...before, text, parameters }),
    done: { type: 'favourite-replaced', before },
  };
}

export function favouritesDeleted({ favourites }: LibraryState, ids: ReadonlySet<string>): Step {
  const gone = favourites.filter(({ id }) => ids.has(id));
  if (gone.length === 0) return {};
  return {
    favourites: favourites.filter(({ id }) => !ids.has(id)),
    done: { type: 'favourites-deleted', favourites: gone },
  };
}

/** Adds favourites of a file, in new ids, in one step that can be taken back. */
export function favouritesAdded(
  { favourites }: LibraryState,
  shared: readonly Shared[],
  newId: () => string,
  now: number,
): Step {
  const added = shared.map((each) => ({ ...each, id: newId(), savedAt: now }));
  return {
    favourites: [...favourites, ...added],
    done: { type: 'favourites-added', favourites: added },
  };
}

/** Renames a folder with those inside it; an empty name takes the folder away. */
export function folderRenamed({ favourites }: LibraryState, from: string, to: string): Step {
  const inside = (folder: string) => folder === from || folder.startsWith(`${from}/`);
  return {
    favourites: favourites.map((favourite) =>
      inside(favourite.folder)
        ? { ...favourite, folder: tidyFolder(to + favourite.folder.slice(from.length)) }
        : favourite,
    ),
  };
}

/** Takes back what was just done to history or favourites. */
export function doneUndone(library: LibraryState): Step {
  const { done, favourites } = library;
  if (done?.type === 'history-deleted') {
    return { ...historyAdded(library, ...done.entries), done: null };
  }
  if (done?.type === 'favourites-deleted') {
    return { favourites: [...favourites, ...done.favourites], done: null };
  }
  if (done?.type === 'favourite-replaced') {
    return { ...favouriteSaved(library, done.before), done: null };
  }
  if (done?.type === 'favourites-added') {
    const added = new Set(done.favourites.map(({ id }) => id));
    return { favourites: favourites.filter(({ id }) => !added.has(id)), done: null };
  }
  return {};
}

/** What is there together with what was kept; of two with one id the first. */
export function withKept(library: Entries, kept: Entries): Entries {
  const also = <T extends { readonly id: string }>(here: readonly T[], there: readonly T[]) => {
    const ids = new Set(here.map(({ id }) => id));
    return [...here, ...there.filter(({ id }) => !ids.has(id))];
  };
  return {
    history: inOrder(also(library.history, kept.history)).slice(0, HISTORY_LIMIT),
    favourites: also(library.favourites, kept.favourites),
  };
}

function inOrder(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return history.toSorted((a, b) => b.startedAt - a.startedAt);
}
