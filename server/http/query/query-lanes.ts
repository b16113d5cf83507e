import { HttpProblem } from '../http-problem.ts';

/** Milliseconds after which a query counts as a long one. */
const QUICK_MS = 400;
/** One that is long and finds no place among the long ones has so many milliseconds in all, */
const PATIENCE_MS = 5_000;
/** and only so many while others wait for its place. */
const WANTED_MS = 1_000;
/** Milliseconds that a query waits for its turn before it is turned away. */
const WAIT_MS = 1_500;
/** Queries of one author that wait. */
const MOST_WAITING = 50;

/** A query's place. */
export interface Place {
  /** Fires when the place is taken away for others: the query ends with `busy()`. */
  readonly lost: AbortSignal;
  /** To be called when the store begins with the query: from then its time counts. */
  begin(): void;
  /** To be called when the query has ended. */
  leave(): void;
}

interface Running {
  readonly author: string;
  began: number;
  readonly losing: AbortController;
}

interface Waiting {
  readonly author: string;
  readonly come: () => void;
}

/**
 * Long queries have `size` places, shared fairly among their authors; whoever finds none goes
 * without. Each begins in the lane of the quick ones, which long ones leave, so that a quick one
 * finds a place whatever the long ones do.
 */
export class QueryLanes {
  readonly #size: number;
  readonly #quick = new Set<Running>();
  readonly #long = new Set<Running>();
  readonly #waiting = new Set<Waiting>();

  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Waits shortly for a turn.
   *
   * @throws HttpProblem `too-many-requests` when no turn came
   */
  async enter(author: string, signal: AbortSignal): Promise<Place> {
    if (!this.#hasRoom()) await this.#turn(author, signal);
    const running: Running = { author, began: Infinity, losing: new AbortController() };
    this.#quick.add(running);
    let timers: NodeJS.Timeout[] = [];
    return {
      lost: running.losing.signal,
      begin: () => {
        running.began = performance.now();
        timers = [
          setTimeout(() => this.#move(running), QUICK_MS),
          setTimeout(() => this.#pressWanted(), WANTED_MS),
          setTimeout(() => this.#press(running), PATIENCE_MS),
        ];
      },
      leave: () => {
        for (const timer of timers) clearTimeout(timer);
        this.#quick.delete(running);
        this.#long.delete(running);
        this.#callNext();
      },
    };
  }

  #hasRoom(): boolean {
    return this.#quick.size < 2 * this.#size;
  }

  #move(running: Running): void {
    if (!this.#quick.has(running) || this.#long.size >= this.#size) return;
    this.#quick.delete(running);
    this.#long.add(running);
    this.#callNext();
  }

  /** As many that are long by now as there are others waiting for their places. */
  #pressWanted(): void {
    const before = performance.now() - WANTED_MS;
    const late = [...this.#quick].filter(({ began }) => began <= before);
    for (const running of late.slice(0, this.#waiting.size)) this.#press(running);
  }

  /** Makes room among the long ones at the cost of whoever has most of them. */
  #press(running: Running): void {
    this.#move(running);
    if (!this.#quick.has(running) || running.losing.signal.aborted) return;
    const of = (author: string) => [...this.#long].filter((long) => long.author === author);
    let most = [...of(running.author), running];
    for (const { author } of this.#long) {
      const others = of(author);
      if (author !== running.author && others.length > most.length) most = others;
    }
    const loser = most.includes(running) ? running : (most[0] ?? running);
    loser.losing.abort();
    if (loser === running) return;
    this.#long.delete(loser);
    this.#move(running);
  }

  #turn(author: string, signal: AbortSignal): Promise<void> {
    const waiting = [...this.#waiting].filter((other) => other.author === author);
    if (waiting.length >= MOST_WAITING) throw busy();
    return new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        this.#waiting.delete(place);
        end();
      };
      const place: Waiting = { author, come: () => settle(resolve) };
      const gone = (): void => settle(() => reject(new HttpProblem('cancelled')));
      const timer = setTimeout(() => settle(() => reject(busy())), WAIT_MS);
      signal.addEventListener('abort', gone);
      this.#waiting.add(place);
      this.#pressWanted();
      if (signal.aborted) gone();
    });
  }

  /** Lets in whoever's author has least; among those, who waits longest. */
  #callNext(): void {
    if (!this.#hasRoom()) return;
    const running = [...this.#quick, ...this.#long];
    const has = ({ author }: Waiting) => running.filter((other) => other.author === author).length;
    const next = [...this.#waiting].sort((one, other) => has(one) - has(other))[0];
    next?.come();
  }
}

export function busy(): HttpProblem {
  return new HttpProblem('too-many-requests', {
    detail: 'queries',
    headers: { 'Retry-After': '1' },
  });
}
