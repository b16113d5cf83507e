import { type Kept, openKept } from './kept.ts';
import { useLibrary } from './library.ts';
import { withKept } from './transitions.ts';

/**
 * Reads what this browser keeps and writes every change to it from then on; other pages of it
 * follow. Where nothing can be kept the library lasts as long as the page, and says so.
 */
export async function startKeeping(open = openKept): Promise<void> {
  const failed = (error: unknown) => useLibrary.setState({ storage: storageAfter(error) });
  try {
    const kept = await open();
    const there = await kept.read();
    const all = withKept(useLibrary.getState(), there);
    await kept.write(there, all);
    useLibrary.setState({ ...withKept(useLibrary.getState(), all), storage: 'kept' });
    keepChanges(kept, failed);
  } catch (error) {
    failed(error);
  }
}

function keepChanges(kept: Kept, failed: (error: unknown) => void): void {
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('liqa-cypher') : undefined;
  let following = false;
  useLibrary.subscribe((now, before) => {
    if (following || (now.history === before.history && now.favourites === before.favourites)) {
      return;
    }
    kept.write(before, now).then(() => {
      useLibrary.setState({ storage: 'kept' });
      others?.postMessage('changed');
    }, failed);
  });
  others?.addEventListener('message', async () => {
    // What there was no room for is in this page alone.
    if (useLibrary.getState().storage !== 'kept') return;
    try {
      const there = await kept.read();
      following = true;
      useLibrary.setState({ ...withKept({ history: [], favourites: [] }, there) });
    } catch (error) {
      failed(error);
    } finally {
      following = false;
    }
  });
}

function storageAfter(error: unknown): 'full' | 'unavailable' {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'unavailable';
}
