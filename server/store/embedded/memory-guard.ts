import { totalmem } from 'node:os';
import { StoreError } from '../store-error.ts';

/** Milliseconds between two looks: a query takes a few hundred megabytes in that time at most. */
const INTERVAL_MS = 200;

/** Half of what the machine, or the container, has. */
export function defaultMemoryBytes(): number {
  const constrained = process.constrainedMemory();
  const total = totalmem();
  return Math.floor((constrained > 0 && constrained < total ? constrained : total) / 2);
}

/**
 * Calls `exceeded` once when this process holds more than `bytes`. Queries run in threads of the
 * engine, so the process is free to look while they do.
 */
export function guardMemory(bytes: number, exceeded: (error: StoreError) => void): void {
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() <= bytes) return;
    clearInterval(timer);
    const megabytes = Math.round(bytes / 1024 / 1024);
    exceeded(
      new StoreError(
        'unsupported',
        `The embedded store stopped this query: it needed more than ${megabytes} MB of memory. Ask for less at once, or connect a Neo4j server.`,
      ),
    );
  }, INTERVAL_MS);
  timer.unref();
}
