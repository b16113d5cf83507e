import type { Contacts, Measures } from './measures.ts';

/**
 * Measures in a worker of its own, which ends with its answer. Aborting ends it before.
 * @throws Error when the worker fails; never answers once aborted
 */
export function runMeasures(contacts: Contacts, signal: AbortSignal): Promise<Measures> {
  const worker = new Worker(new URL('./measures-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Measures>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(`The measures could not be computed: ${message}`));
    };
    worker.postMessage(contacts);
  });
}
