import { setTimeout as sleep } from 'node:timers/promises';
import type { Stop } from './stop.ts';
import { isForeignBookmark, isLostServer } from './store-failure.ts';

/** A store that is away is told soon, so its return is waited for only this long. */
const AWAY_MS = 2_000;
/** Deadlocks and the like pass; ten tries take up to some 10 s, if the time limit admits it. */
const TRIES = 10;
const LONGEST_PAUSE_MS = 2_000;

/** Decides, for one piece of work, whether it is tried again after a failure. */
export class Retry {
  readonly #stop: Stop;
  readonly #forgetBookmarks: (() => void) | undefined;
  readonly #awayMs: number;
  #tries = 0;
  #awaySince: number | undefined;

  /** `forgetBookmarks` is for a server that doesn't know the bookmarks we hold; without it that is final. */
  constructor(stop: Stop, forgetBookmarks?: () => void, awayMs = AWAY_MS) {
    this.#stop = stop;
    this.#awayMs = awayMs;
    this.#forgetBookmarks = forgetBookmarks;
  }

  /** Resolves when the work may be tried again; throws the error when it may not. */
  async pauseOrThrow(error: unknown, may: boolean): Promise<void> {
    const foreign = this.#forgetBookmarks !== undefined && isForeignBookmark(error);
    if (this.#stop.reason || !(may || foreign) || this.#tries >= TRIES) throw error;
    if (foreign) this.#forgetBookmarks?.();
    // Random, so that two works that stood in each other's way don't meet again.
    const pause = Math.min(50 * 2 ** this.#tries, LONGEST_PAUSE_MS) * (0.5 + Math.random());
    this.#tries += 1;
    if (isLostServer(error)) {
      this.#awaySince ??= Date.now();
      if (Date.now() - this.#awaySince + pause > this.#awayMs) throw error;
    }
    await this.#stop.guard(sleep(pause));
  }
}
