import { StoreError } from '../store-error.ts';

/**
 * One piece of work's end by force: its `AbortSignal` or its time limit, whichever comes first.
 * `reason` then is the error to fail with, and what was registered by `onStop` has run.
 */
export class Stop {
  reason: StoreError | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #abort = (): void => this.#stop(new StoreError('cancelled', 'The query was cancelled'));
  #end: ((reason: StoreError) => void) | undefined;
  #rejectPending: ((reason: StoreError) => void) | undefined;

  constructor(signal: AbortSignal | undefined, timeoutMs: number) {
    this.#signal = signal;
    this.#timer = setTimeout(
      () => this.#stop(new StoreError('timeout', `The query ran longer than ${timeoutMs} ms`)),
      timeoutMs,
    );
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /** What ends the work in the store; the last one counts. */
  onStop(end: (reason: StoreError) => void): void {
    this.#end = end;
    if (this.reason) end(this.reason);
  }

  /**
   * The promise's outcome, or the reason at once when the work is stopped, even if the promise
   * never settles. One at a time.
   */
  guard<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#rejectPending = reject;
      promise.then(resolve, (error) => reject(this.reason ?? error));
      if (this.reason) reject(this.reason);
    });
  }

  /** The work ended by itself. */
  done(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#abort);
    this.#end = undefined;
    this.#rejectPending = undefined;
  }

  #stop(reason: StoreError): void {
    if (this.reason) return;
    clearTimeout(this.#timer);
    this.reason = reason;
    this.#end?.(reason);
    this.#rejectPending?.(reason);
  }
}
