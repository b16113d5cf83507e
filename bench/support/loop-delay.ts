import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const PRELOAD = pathToFileURL(new URL('./loop-delay.mjs', import.meta.url).pathname).href;

/** Settings of a server whose event loop is watched; `file` is where it tells. */
export function watchedLoop(file: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=${PRELOAD}`, LOOP_DELAY_FILE: file };
}

/** Milliseconds that the server's event loop was held up since the last time this was asked. */
export async function loopDelay(pid: number, file: string): Promise<{ most: number; p99: number }> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(10);
  return JSON.parse(readFileSync(file, 'utf8')) as { most: number; p99: number };
}
