import { StoreError } from '../store-error.ts';

/** Milliseconds a timer can hold; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** How long one piece of work may take, and the signal that may end it before. */
export class TimeLimit {
  readonly #ends: number;
  readonly #timeoutMs: number;
  readonly #signal: AbortSignal | undefined;

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#timeoutMs = timeoutMs;
    this.#ends = performance.now() + timeoutMs;
    this.#signal = signal;
  }

  /** Throws `cancelled` or `timeout` when it is over. */
  check(): void {
    if (this.#signal?.aborted) throw cancelled(this.#signal);
    if (performance.now() >= this.#ends) throw this.#timeout();
  }

  /** Throws `cancelled` when the signal fired. */
  checkSignal(): void {
    if (this.#signal?.aborted) throw cancelled(this.#signal);
  }

  /**
   * Settles as `work` does, or rejects with `timeout` or `cancelled` as soon as the limit is
   * reached, after calling `stop`. What `work` does later is ignored.
   */
  async bound<T>(work: Promise<T>, stop: () => void): Promise<T> {
    let end = () => {};
    const over = new Promise<never>((_, reject) => {
      const fail = (error: StoreError) => {
        // First, so that what `stop` makes fail can't come before it.
        reject(error);
        stop();
      };
      const remaining = Math.min(Math.max(this.#ends - performance.now(), 0), LONGEST_MS);
      const timer = setTimeout(() => fail(this.#timeout()), remaining);
      const signal = this.#signal;
      const onAbort = () => fail(cancelled(signal));
      if (signal?.aborted) onAbort();
      else signal?.addEventListener('abort', onAbort, { once: true });
      end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
    });
    work.catch(() => {});
    try {
      return await Promise.race([over, work]);
    } finally {
      end();
    }
  }

  #timeout(): StoreError {
    return new StoreError(
      'timeout',
      `The query ran longer than ${this.#timeoutMs} ms and was stopped.`,
    );
  }
}

function cancelled(signal: AbortSignal | undefined): StoreError {
  return new StoreError('cancelled', 'The query was cancelled.', { cause: signal?.reason });
}
