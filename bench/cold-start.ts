/** From a fresh clone to the first drawn graph: what a newcomer waits for. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { freePort } from '../tests/support/live-server.ts';
import { firstDrawing } from './support/first-drawing.ts';
import { milliseconds, printHeading, printTable, ratio } from './support/print.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';

interface Start {
  readonly answeredMs: number;
  readonly drawnMs: number;
}

/** `npm start` in a clone until its page is drawn; then ends it. */
async function startAndDraw(
  clone: string,
  browser: Browser,
  env: Readonly<Record<string, string>>,
): Promise<Start> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  // A group of its own: npm, the shell and the server end together.
  const child = spawn('npm', ['start'], {
    cwd: clone,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...env },
  });
  const exited = once(child, 'exit');
  try {
    while (!(await fetch(`${url}/api/health`).catch(() => undefined))?.ok) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      await sleep(20);
    }
    const answeredMs = performance.now() - began;
    await firstDrawing(browser, url);
    return { answeredMs, drawnMs: performance.now() - began };
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await exited;
  }
}

printHeading(
  'npm start from a fresh clone to the first drawn graph, embedded store',
  'the first minute works everywhere; a second start does no set-up again',
);
await withTemporaryFolder(async (folder) => {
  const clone = path.join(folder, 'liqa');
  const project = fileURLToPath(new URL('../', import.meta.url));
  execFileSync('git', ['clone', '--quiet', project, clone]);
  // LIQA_BENCH_EMPTY_CACHE=1 downloads every package anew, as on a new machine.
  const empty = process.env.LIQA_BENCH_EMPTY_CACHE === '1';
  const env = {
    LIQA_DATA: path.join(folder, 'data'),
    NEO4J_URI: '',
    ...(empty ? { npm_config_cache: path.join(folder, 'npm-cache') } : {}),
  };
  const browser = await launchBrowser();
  try {
    const cold = await startAndDraw(clone, browser, env);
    const warm = await startAndDraw(clone, browser, env);
    printTable([
      ['', 'server answers', 'graph drawn', 'against the first'],
      [
        `first start (npm cache ${empty ? 'empty' : 'as it is'})`,
        milliseconds(cold.answeredMs),
        milliseconds(cold.drawnMs),
        '1.00 ×',
      ],
      [
        'second start',
        milliseconds(warm.answeredMs),
        milliseconds(warm.drawnMs),
        ratio(warm.drawnMs, cold.drawnMs),
      ],
    ]);
  } finally {
    await browser.close();
  }
});
