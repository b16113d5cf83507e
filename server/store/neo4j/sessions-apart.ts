import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Session, SessionConfig } from 'neo4j-driver';

const STOP_LIMIT_MS = 900;

/**
 * Sessions with connections that nothing else uses. Neo4j can't stop everything it is told to (a
 * regular expression runs to its end); then the connection is dropped instead of waited for.
 */
export class SessionsApart {
  readonly #open: () => Driver;
  readonly #idle: Driver[] = [];
  #closed = false;

  constructor(open: () => Driver) {
    this.#open = open;
  }

  session(config: SessionConfig): Session {
    const driver = this.#idle.pop() ?? this.#open();
    const session = driver.session(config);
    const end = session.close.bind(session);
    let ending: Promise<void> | undefined;
    session.close = () => {
      ending ??= this.#end(driver, end);
      return ending;
    };
    return session;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#idle.splice(0).map((driver) => driver.close()));
  }

  async #end(driver: Driver, end: () => Promise<void>): Promise<void> {
    const limit = new AbortController();
    const ended = await Promise.race([
      end().then(
        () => true,
        () => false,
      ),
      sleep(STOP_LIMIT_MS, false, { signal: limit.signal }).catch(() => false),
    ]);
    limit.abort();
    if (ended && !this.#closed) this.#idle.push(driver);
    else await driver.close();
  }
}
