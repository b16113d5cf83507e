import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store/store-error.ts';

/**
 * Runs `work` until the store is there: again after a pause while it fails as `unavailable`.
 * Resolves when the work is done or the signal fires; any other failure rejects.
 */
export async function keepTrying(
  work: () => Promise<void>,
  options: { signal: AbortSignal; pauseMs: number; away: (error: StoreError) => void },
): Promise<void> {
  while (!options.signal.aborted) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof StoreError && error.retriable)) throw error;
      options.away(error);
    }
    await sleep(options.pauseMs, undefined, { signal: options.signal }).catch(() => {});
  }
}
