/** Milliseconds that work may take before the page gets a turn: two such and a drawing fit in 50. */
const SLICE = 10;

/** Cuts long work into slices between which the page draws and listens. */
export interface Pace {
  /** Whether it is time to `rest`. */
  due(): boolean;
  /** Resolves in a later task, when the page had its turn. */
  rest(): Promise<void>;
}

export function createPace(now: () => number = () => performance.now()): Pace {
  let began = now();
  return {
    due: () => now() - began > SLICE,
    rest: async () => {
      await nextTask();
      began = now();
    },
  };
}

// A timer would wait for 4 ms each time.
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
