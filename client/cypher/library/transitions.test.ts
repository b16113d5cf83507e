import { describe, expect, it } from 'vitest';
import type { Favourite, HistoryEntry, LibraryState } from './library-types.ts';
import {
  doneUndone,
  favouriteReplaced,
  favouriteSaved,
  favouritesAdded,
  favouritesDeleted,
  folderRenamed,
  HISTORY_LIMIT,
  historyAdded,
  historyDeleted,
  withKept,
} from './transitions.ts';

const EMPTY: LibraryState = {
  tab: 'ready',
  history: [],
  favourites: [],
  storage: 'kept',
  done: null,
};
const entry = (startedAt: number): HistoryEntry => ({
  id: `h${startedAt}`,
  text: `RETURN ${startedAt}`,
  parameters: {},
  accessMode: 'Read',
  outcome: { type: 'aside' },
  startedAt,
});
const favourite = (id: string, folder = ''): Favourite => ({
  id,
  name: id,
  folder,
  text: 'RETURN 1',
  parameters: {},
  savedAt: 1,
});
const names = ({ favourites }: LibraryState) => favourites.map(({ name }) => name);

describe('the library', () => {
  it('forgets the oldest of its history', () => {
    const entries = Array.from({ length: HISTORY_LIMIT + 5 }, (_, at) => entry(at));
    const { history } = historyAdded(EMPTY, ...entries);
    expect(history).toHaveLength(HISTORY_LIMIT);
    expect(history[0]?.startedAt).toBe(HISTORY_LIMIT + 4);
    expect(history.at(-1)?.startedAt).toBe(5);
  });

  it('takes back each deletion, addition and replacement', () => {
    const full: LibraryState = {
      ...EMPTY,
      history: [entry(3), entry(2), entry(1)],
      favourites: [favourite('a'), favourite('b')],
    };
    const back = (step: Partial<LibraryState>) => {
      const after = { ...full, ...step };
      expect(after.done).not.toBeNull();
      const undone = { ...after, ...doneUndone(after) };
      expect(undone.done).toBeNull();
      expect(undone.history).toEqual(full.history);
      expect(undone.favourites.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(full.favourites);
    };
    back(historyDeleted(full, new Set(['h2'])));
    back(historyDeleted(full, new Set(['h1', 'h2', 'h3'])));
    back(favouritesDeleted(full, new Set(['a'])));
    back(favouritesAdded(full, [favourite('x')], () => 'new', 5));
    back(favouriteReplaced(full, favourite('a'), { text: 'RETURN 2', parameters: {} }));
  });

  it('saves favourites tidily and in place', () => {
    const saved = { ...EMPTY, ...favouriteSaved(EMPTY, { ...favourite('a'), name: ' a \n b ' }) };
    expect(names(saved)).toEqual(['a b']);
    const again = {
      ...saved,
      ...favouriteSaved(saved, { ...favourite('a', ' x / y/z'), text: '\nRETURN 1 ; \n' }),
    };
    expect(again.favourites).toEqual([{ ...favourite('a', 'x/y z'), text: 'RETURN 1' }]);
  });

  it('renames a folder with those inside it, and no other', () => {
    const all = ['Press', 'Press/Iran', 'Presse', ''].map((folder, at) =>
      favourite(`${at}`, folder),
    );
    const folders = (to: string) =>
      folderRenamed({ ...EMPTY, favourites: all }, 'Press', to).favourites?.map((f) => f.folder);
    expect(folders('News')).toEqual(['News', 'News/Iran', 'Presse', '']);
    expect(folders(' ')).toEqual(['', 'Iran', 'Presse', '']);
  });

  it('joins what is here with what was kept', () => {
    const here = { history: [entry(5)], favourites: [{ ...favourite('a'), name: 'newer' }] };
    const kept = { history: [entry(9), entry(1)], favourites: [favourite('a'), favourite('b')] };
    const { history, favourites } = withKept(here, kept);
    expect(history.map((each) => each.startedAt)).toEqual([9, 5, 1]);
    expect(favourites.map(({ name }) => name)).toEqual(['newer', 'b']);
  });
});
