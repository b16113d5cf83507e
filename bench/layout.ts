/** Where the nodes go, as the page's worker works it out, on generated graphs with Arabic names. */
import { Worker } from 'node:worker_threads';
import { launchBrowser } from '../tests/support/browser.ts';
import { openMarked, readMarks, untilDrawn } from './support/page-marks.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { randomPicture } from './support/random-picture.ts';
import { servedEmbedded } from './support/served-graph.ts';
import { median } from './support/stats.ts';

const SIZES = [54, 100, 300, 1000, 2000, 5000];
const ROUNDS = 3;
const IN_PAGE = 1000;
const GRAPH = { persons: 600, meetings: 2_000, meetingsPerReport: 100, seed: 1 };

interface Settled {
  readonly ms: number;
  /** What the worker's heap holds more than before, at its most, in bytes. */
  readonly heap: number;
  /** Mean length of a line against the distance of two taken at random. */
  readonly closeness: number;
}

function settle(size: number): Promise<Settled> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./support/layout-thread.mjs', import.meta.url), {
      workerData: randomPicture(size),
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The longest task of the page's main thread while a picture is laid out, and in all until it is drawn. */
function inThePage(): Promise<{ layout: number; whileLaidOut: number; untilDrawn: number }> {
  return servedEmbedded(GRAPH, async ({ url }) => {
    const browser = await launchBrowser();
    try {
      const page = await openMarked(browser, url, { first: IN_PAGE, around: 1 });
      await page.goto(url);
      // Topics and statements are not shown at first.
      await untilDrawn(page, 0.8 * IN_PAGE);
      const { asked, answered, tasks } = await readMarks(page);
      const longest = (among: typeof tasks) => Math.max(0, ...among.map(({ ms }) => ms));
      return {
        layout: answered - asked,
        whileLaidOut: longest(tasks.filter(({ start }) => start >= asked && start < answered)),
        untilDrawn: longest(tasks),
      };
    } finally {
      await browser.close();
    }
  });
}

printHeading(
  `Layout of generated graphs, twice as many lines as nodes, median of ${ROUNDS}`,
  '1,000 nodes in at most 2 s, 5,000 in 10 s, fewer than 100 in 0.5 s; heap at most 60 MB at 5,000',
);
const rows = [['nodes', 'settled in', 'heap', 'line : random pair']];
for (const size of SIZES) {
  const rounds: Settled[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await settle(size));
  rows.push([
    String(size),
    milliseconds(median(rounds.map(({ ms }) => ms))),
    `${Math.round(median(rounds.map(({ heap }) => heap)) / 1e6)} MB`,
    median(rounds.map(({ closeness }) => closeness)).toFixed(2),
  ]);
}
printTable(rows);

const { layout, whileLaidOut, untilDrawn: opening } = await inThePage();
printTable([
  [`the page, ${IN_PAGE} nodes (wanted: no task over 100 ms while laid out)`, 'figure'],
  ['laid out in', milliseconds(layout)],
  ['longest task meanwhile (0: none over 50 ms)', milliseconds(whileLaidOut)],
  ['longest task until drawn, scripts and drawing included', milliseconds(opening)],
]);
