import type { checkStatement, StatementCheck } from './check-statement.ts';

type Asked = Parameters<typeof checkStatement>;

/**
 * Checks that were made lately, so that who runs a statement again doesn't wait for its parse. Those
 * with parameters are made anew: their values count.
 */
export class KnownChecks {
  readonly #most: number;
  readonly #checks = new Map<string, StatementCheck>();

  constructor(most: number) {
    this.#most = most;
  }

  of(asked: Asked): StatementCheck | undefined {
    const key = keyOf(asked);
    const check = key === undefined ? undefined : this.#checks.get(key);
    // The last to go of all: it was asked for just now.
    if (key !== undefined && check) this.#put(key, check);
    return check;
  }

  keep(asked: Asked, check: StatementCheck): void {
    const key = keyOf(asked);
    if (key === undefined) return;
    this.#put(key, check);
    const [oldest] = this.#checks.keys();
    if (this.#checks.size > this.#most && oldest !== undefined) this.#checks.delete(oldest);
  }

  #put(key: string, check: StatementCheck): void {
    this.#checks.delete(key);
    this.#checks.set(key, check);
  }
}

function keyOf([statement, { role, access, parameters = {} }]: Asked): string | undefined {
  for (const _name in parameters) return undefined;
  return `${role} ${access} ${statement}`;
}
