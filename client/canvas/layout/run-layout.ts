import type { LayoutRequest, Positions } from './layout-types.ts';

interface Answer {
  readonly turn: number;
  readonly positions: Positions;
}

let worker: Worker | undefined;
let turns = 0;

/** Asks the worker where the nodes go. Several may run at once; each gets its own answer. */
export function runLayout(request: LayoutRequest): Promise<Positions> {
  worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const running = worker;
  const turn = ++turns;
  return new Promise((resolve, reject) => {
    const done = () => {
      running.removeEventListener('message', onMessage);
      running.removeEventListener('error', onError);
    };
    const onMessage = ({ data }: MessageEvent<Answer>) => {
      if (data.turn !== turn) return;
      done();
      resolve(data.positions);
    };
    const onError = () => {
      done();
      worker = undefined;
      reject(new Error('The layout worker failed.'));
    };
    running.addEventListener('message', onMessage);
    running.addEventListener('error', onError);
    running.postMessage({ turn, request });
  });
}
