/**
 * Loaded into the server beside its own code (`node --import`), to measure how long its event loop
 * is held up. Writes milliseconds to the file LOOP_DELAY_FILE names when it gets SIGUSR2, and begins
 * anew.
 */
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const file = process.env.LOOP_DELAY_FILE;
// The processes that the server starts inherit this.
if (file && process.argv[1]?.endsWith('main.ts')) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  process.on('SIGUSR2', () => {
    writeFileSync(file, JSON.stringify({ most: delay.max / 1e6, p99: delay.percentile(99) / 1e6 }));
    delay.reset();
  });
}
