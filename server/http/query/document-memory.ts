import type { Response } from 'express';
import { busy } from './query-lanes.ts';

/** Bytes that each document may have without being counted. */
const SMALL = 1_000_000;

/** Bounds what all documents hold together, from their first row until their readers have them. */
export class DocumentMemory {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /**
   * Counts what a reply's document grows by.
   *
   * @throws HttpProblem `too-many-requests` where there is no room for more
   */
  of(response: Response): (bytes: number) => void {
    let free = SMALL;
    let held = 0;
    response.once('close', () => {
      this.#left += held;
      held = 0;
    });
    return (bytes) => {
      const counted = Math.max(0, bytes - free);
      free -= bytes - counted;
      if (counted > this.#left) throw busy();
      if (response.destroyed) return;
      this.#left -= counted;
      held += counted;
    };
  }
}
