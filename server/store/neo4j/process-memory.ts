import { StoreError } from '../store-error.ts';

/** Megabytes of values that a query process may hold, where nothing else is said: its whole heap. */
export const HEAP_MEGABYTES = 384;
/** Megabytes it may hold in all; what arrives and is not decoded yet stands outside the heap. */
const LARGEST_MEGABYTES = 900;
const INTERVAL_MS = 100;

export function tooLarge(): StoreError {
  return new StoreError(
    'unsupported',
    'A value of the answer is too large to be read: it takes more memory than a query may have. Ask for less at once, for instance a slice of the list, or row by row with UNWIND.',
  );
}

/** Calls `exceeded` once when this process holds more than it may. */
export function guardMemory(exceeded: (error: StoreError) => void): void {
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() <= LARGEST_MEGABYTES * 1_000_000) return;
    clearInterval(timer);
    exceeded(tooLarge());
  }, INTERVAL_MS);
  timer.unref();
}
