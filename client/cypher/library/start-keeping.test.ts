import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openKept } from './kept.ts';
import { useLibrary } from './library.ts';
import type { HistoryEntry } from './library-types.ts';
import { startKeeping } from './start-keeping.ts';
import { historyAdded, historyDeleted } from './transitions.ts';

const entry = (startedAt: number): HistoryEntry => ({
  id: `h${startedAt}`,
  text: 'RETURN 1',
  parameters: {},
  accessMode: 'Read',
  outcome: { type: 'aside' },
  startedAt,
});
const keptIds = async () => {
  const { history } = await (await openKept()).read();
  return history.map(({ id }) => id).sort();
};

it('keeps what was there before it was opened, and every change since', async () => {
  const kept = await openKept();
  await kept.write(
    { history: [], favourites: [] },
    { history: [entry(1), entry(2)], favourites: [] },
  );
  useLibrary.setState((library) => historyAdded(library, entry(3)));
  await startKeeping();
  expect(useLibrary.getState().storage).toBe('kept');
  expect(useLibrary.getState().history.map(({ id }) => id)).toEqual(['h3', 'h2', 'h1']);
  expect(await keptIds()).toEqual(['h1', 'h2', 'h3']);
  useLibrary.setState((library) => historyDeleted(library, new Set(['h2'])));
  useLibrary.setState((library) => historyAdded(library, entry(4)));
  await expect.poll(keptIds).toEqual(['h1', 'h3', 'h4']);
});

it('says when nothing can be kept', async () => {
  await startKeeping(() => Promise.reject(new Error('forbidden')));
  expect(useLibrary.getState().storage).toBe('unavailable');
});
