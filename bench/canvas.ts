/** Drawing, panning and zooming generated graphs beside other libraries, in one browser. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { arrange } from '../client/canvas/layout/arrange.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import type { Placed } from './support/canvas/page.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { type RandomPicture, randomPicture } from './support/random-picture.ts';
import { median, percentile } from './support/stats.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';

const LIBRARIES = ['liqa', 'sigma', 'force-graph', 'vis-network'];
const SIZES = [1000, 5000];
const ROUNDS = 2;
const MOVES = 40;
const ROOT = fileURLToPath(new URL('support/canvas', import.meta.url));

interface Frames {
  readonly first: number;
  readonly ready: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

interface Asked {
  draw(library: string, picture: Placed): Promise<{ first: number; ready: number }>;
  watch(): { stop(): number[] };
  watching?: { stop(): number[] };
}

/** The same places for all, as Liqa's own layout gives them. */
function placed(picture: RandomPicture): Placed {
  const nodes = picture.names.map((_, n) => ({
    id: `n${n}`,
    width: 120,
    height: 78,
    offset: 22,
    fixed: false,
  }));
  const links = picture.lines.map(([a, b]) => ({
    source: `n${a}`,
    target: `n${b}`,
    strength: 0.5,
    room: 0,
  }));
  const arrangement = { kind: 'force' } as const;
  const positions = arrange({ nodes, links, arrangement, aspect: 1.4, draft: false });
  const places = nodes.map(({ id }) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return [x, y] as const;
  });
  return { ...picture, places };
}

/** Frames while a hand does something. */
async function during(page: Page, move: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const asked = window as unknown as Asked;
    asked.watching = asked.watch();
  });
  await move();
  return page.evaluate(() => (window as unknown as Asked).watching?.stop() ?? []);
}

async function measure(page: Page, library: string, picture: Placed): Promise<Frames> {
  const { first, ready } = await page.evaluate(
    ([name, what]) => (window as unknown as Asked).draw(name, what),
    [library, picture] as const,
  );
  await page.waitForTimeout(1500);
  const pan = await during(page, async () => {
    // From a corner, where no node is.
    await page.mouse.move(30, 30);
    await page.mouse.down();
    for (let n = 0; n < MOVES; n += 1) await page.mouse.move(30 + 9 * n, 30 + 5 * n);
    await page.mouse.up();
  });
  await page.waitForTimeout(800);
  await page.mouse.move(700, 450);
  const zoom = await during(page, async () => {
    for (let n = 0; n < MOVES; n += 1) await page.mouse.wheel(0, n < MOVES / 2 ? -60 : 60);
  });
  return { first, ready, pan, zoom };
}

printHeading(
  `First frame, pan and zoom with Arabic labels, best of ${ROUNDS} rounds in turn, rasterised by the CPU`,
  '1,000: first frame at most 1.5 × the fastest, pan and zoom p50 no slower than any, p95 at most 33 ms; 5,000: first frame at most 2 × sigma, pan p95 at most 1.5 × force-graph',
);
await withTemporaryFolder(async (outDir) => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: { outDir: path.join(outDir, 'page'), emptyOutDir: true },
  });
  const server = await preview({
    configFile: false,
    root: ROOT,
    build: { outDir: path.join(outDir, 'page') },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await launchBrowser();
  try {
    for (const size of SIZES) {
      const rows = [
        ['', 'first frame', 'takes hands', 'pan p50', 'pan p95', 'zoom p50', 'zoom p95'],
      ];
      const picture = placed(randomPicture(size));
      const rounds = new Map<string, Frames[]>();
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const library of LIBRARIES) {
          const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
          await page.goto(server.resolvedUrls?.local[0] ?? '');
          await page.waitForFunction(() => 'draw' in window);
          const frames = await measure(page, library, picture);
          console.error(`  ${size} nodes, ${library}: drawn in ${milliseconds(frames.first)}`);
          rounds.set(library, [...(rounds.get(library) ?? []), frames]);
          await page.close();
        }
      }
      for (const [library, all] of rounds) {
        const best = (of: (frames: Frames) => number) => milliseconds(Math.min(...all.map(of)));
        rows.push([
          `${size} nodes, ${library}`,
          best(({ first }) => first),
          best(({ ready }) => ready),
          best(({ pan }) => median(pan)),
          best(({ pan }) => percentile(pan, 0.95)),
          best(({ zoom }) => median(zoom)),
          best(({ zoom }) => percentile(zoom, 0.95)),
        ]);
      }
      printTable(rows);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
