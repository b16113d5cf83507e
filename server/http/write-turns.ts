import { Semaphore, withTimeout } from 'async-mutex';
import { HttpProblem } from './http-problem.ts';

/** More statements than ever write at once. */
const ALL = 1_000_000;
/** Milliseconds that a statement waits for what has the graph to itself. */
const PATIENCE_MS = 3_000;

/**
 * Whose turn it is to change the graph. A report or a snapshot that is written in steps, and taken
 * back when one fails, has it to itself: what else were changed meanwhile would be lost then.
 */
export class WriteTurns {
  readonly #turns = new Semaphore(ALL);
  readonly #patience: number;

  constructor(patience = PATIENCE_MS) {
    this.#patience = patience;
  }

  /** Does it when nothing else changes the graph, and lets nothing begin until it is done. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.runExclusive(work, ALL);
  }

  /**
   * Begins beside others of its kind; the result ends it.
   *
   * @throws HttpProblem `conflict` while something has the graph to itself
   */
  async beside(): Promise<() => void> {
    const changing = new HttpProblem('conflict', { detail: 'graph-changing' });
    const [, end] = await withTimeout(this.#turns, this.#patience, changing).acquire();
    return end;
  }
}
