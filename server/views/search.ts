import type { SearchQuery, SearchReply } from '../../contract/search.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { fingerprint } from './fingerprint.ts';
import { readSearchEntries } from './search/search-entries.ts';
import { SearchIndex } from './search/search-index.ts';

export interface Search {
  /** Fails with a `StoreError` only when there is no index yet and the store can't be read. */
  search(query: SearchQuery): Promise<SearchReply>;
  /** What is known of the store is no longer right: the next search waits for a new index. */
  invalidate(): void;
}

/** Milliseconds for which the store is believed unchanged. */
const BELIEVED = 1000;
/** Milliseconds that building may keep others waiting. */
const TURN = 8;

interface Built {
  readonly index: SearchIndex;
  readonly fingerprint: string;
}

/**
 * A search over the names in a store. They are kept in memory, read at the first search and again
 * when the store has changed; until the new index is there, the old one answers.
 */
export function createSearch(store: GraphStore): Search {
  let built: Built | undefined;
  let building: Promise<Built> | undefined;
  let generation = 0;
  let checked = Number.NEGATIVE_INFINITY;

  function build(): Promise<Built> {
    if (building) return building;
    const started = generation;
    const attempt = buildFrom(store)
      .then((fresh) => {
        if (started === generation) {
          built = fresh;
          checked = performance.now();
        }
        return fresh;
      })
      .finally(() => {
        if (building === attempt) building = undefined;
      });
    building = attempt;
    return attempt;
  }

  async function checkLater(known: Built): Promise<void> {
    checked = performance.now();
    // A store that is away changes nothing: the next check comes in a moment.
    const now = await fingerprint(store).catch(() => known.fingerprint);
    if (now !== known.fingerprint) await build().catch(() => undefined);
  }

  return {
    async search(query) {
      if (built) {
        if (performance.now() - checked > BELIEVED && !building) void checkLater(built);
        return built.index.search(query);
      }
      const { index } = await build();
      return index.search(query);
    },
    invalidate() {
      generation += 1;
      built = undefined;
      building = undefined;
    },
  };
}

async function buildFrom(store: GraphStore): Promise<Built> {
  // Taken first: what changes while reading is noticed by the next check.
  const before = await fingerprint(store);
  let turn = performance.now();
  const pause = async (): Promise<void> => {
    if (performance.now() - turn < TURN) return;
    await new Promise((resolve) => setImmediate(resolve));
    turn = performance.now();
  };
  const index = await SearchIndex.of(await readSearchEntries(store, pause), pause);
  return { index, fingerprint: before };
}
