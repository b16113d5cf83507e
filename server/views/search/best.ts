export interface Scored {
  readonly unit: number;
  readonly score: number;
}

/** Keeps the `limit` highest scores; of equal ones the lower unit number comes first. */
export class Best {
  readonly #limit: number;
  readonly #kept: Scored[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(scored: Scored): void {
    const kept = this.#kept;
    let at = kept.length;
    while (at > 0 && isBefore(scored, kept[at - 1])) at -= 1;
    if (at === this.#limit) return;
    kept.splice(at, 0, scored);
    if (kept.length > this.#limit) kept.pop();
  }

  /** Best first. */
  all(): readonly Scored[] {
    return this.#kept;
  }
}

/** Whether one is the better; everything is better than nothing. */
export function isBefore(one: Scored, other: Scored | undefined): boolean {
  if (!other) return true;
  return one.score > other.score || (one.score === other.score && one.unit < other.unit);
}
