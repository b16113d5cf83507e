import { HttpProblem } from '../http-problem.ts';

/** Milliseconds that somebody waits for their turn before they are turned away. */
const WAIT_MS = 1000;

/** So much work at once, however much is asked for: the rest of the server keeps its share. */
export class Slots {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(size: number) {
    this.#free = size;
  }

  /**
   * Waits shortly for a turn; call what it gives when the work has ended.
   *
   * @throws HttpProblem `too-many-requests` when no turn came
   */
  async take(signal: AbortSignal): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn(signal);
    let taken = true;
    return () => {
      if (taken) this.#pass();
      taken = false;
    };
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        this.#waiting.delete(come);
        end();
      };
      const come = (): void => settle(resolve);
      const gone = (): void => settle(() => reject(new HttpProblem('cancelled')));
      const timer = setTimeout(() => settle(() => reject(busy())), WAIT_MS);
      signal.addEventListener('abort', gone);
      this.#waiting.add(come);
      if (signal.aborted) gone();
    });
  }

  #pass(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#free += 1;
  }
}

function busy(): HttpProblem {
  return new HttpProblem('too-many-requests', {
    detail: 'queries',
    headers: { 'Retry-After': '1' },
  });
}
