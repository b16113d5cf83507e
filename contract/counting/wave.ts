import type { Link } from './way.ts';

/** How a search from one end came to an actor: by which ways, from whom, one step nearer that end. */
type Arrivals = ReadonlyMap<string, readonly Pick<Link, 'actor' | 'way'>[]>;

/** A breadth-first search from one end, a whole step at a time. */
export class Wave {
  /** Those reached by the last step. */
  front: readonly string[];
  steps = 0;
  readonly #arrivals = new Map<string, Pick<Link, 'actor' | 'way'>[]>();
  readonly #seen: Set<string>;

  constructor(start: string) {
    this.front = [start];
    this.#seen = new Set([start]);
  }

  get arrivals(): Arrivals {
    return this.#arrivals;
  }

  /** Takes the step that these links from the front make. */
  advance(links: readonly Link[]): void {
    const next = new Set<string>();
    for (const { actor, way, other } of links) {
      if (this.#seen.has(other)) continue;
      next.add(other);
      const known = this.#arrivals.get(other);
      if (known) known.push({ actor, way });
      else this.#arrivals.set(other, [{ actor, way }]);
    }
    for (const actor of next) this.#seen.add(actor);
    this.front = [...next];
    this.steps += 1;
  }
}
