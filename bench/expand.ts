/** Expanding somebody with 200 neighbours in the real page: from the click to the picture at rest. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { LiqaPage } from '../tests/support/liqa-page.ts';
import { personId } from './support/generate.ts';
import { openMarked, readMarks, untilDrawn } from './support/page-marks.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { servedEmbedded } from './support/served-graph.ts';
import { median, percentile } from './support/stats.ts';

const ROUNDS = 7;
const NEIGHBOURS = 200;
/** Everybody took part in 200 meetings. */
const GRAPH = { persons: 40, meetings: 4_000, meetingsPerReport: 100, seed: 1 };

/** Milliseconds, each from where the one before ended. */
interface Steps {
  readonly asked: number;
  readonly server: number;
  readonly prepared: number;
  readonly layout: number;
  readonly draw: number;
  readonly all: number;
}

async function expandOnce(browser: Browser, url: string, id: string): Promise<Steps> {
  const page = await openMarked(browser, url, { first: 10, around: NEIGHBOURS + 1 });
  try {
    const liqa = new LiqaPage(page, url);
    await liqa.go(`/?node=${id}`);
    const before = Object.keys(await liqa.places()).length;
    const drawn = untilDrawn(page, before + NEIGHBOURS / 2);
    await liqa.clickNode(id, { count: 2 });
    const end = await drawn;
    const { released, asked, answered } = await readMarks(page);
    const fetched = await page.evaluate(() => {
      const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const last = requests.filter(({ name }) => name.includes('around=')).at(-1);
      return { start: last?.startTime ?? Number.NaN, end: last?.responseEnd ?? Number.NaN };
    });
    return {
      asked: fetched.start - released,
      server: fetched.end - fetched.start,
      prepared: asked - fetched.end,
      layout: answered - asked,
      draw: end - answered,
      all: end - released,
    };
  } finally {
    await page.context().close();
  }
}

printHeading(
  `Expanding somebody with ${NEIGHBOURS} neighbours in the page, embedded store, ${ROUNDS} fresh profiles`,
  'from the click to all of it drawn and at rest at most 300 ms',
);
const rounds = await servedEmbedded(GRAPH, async ({ url }) => {
  const browser = await launchBrowser();
  try {
    await expandOnce(browser, url, personId(0));
    const measured: Steps[] = [];
    for (let round = 1; round <= ROUNDS; round += 1)
      measured.push(await expandOnce(browser, url, personId(round)));
    return measured;
  } finally {
    await browser.close();
  }
});
const row = (name: string, key: keyof Steps) => {
  const times = rounds.map((steps) => steps[key]);
  return [name, milliseconds(median(times)), milliseconds(percentile(times, 1))];
};
printTable([
  ['', 'median', 'slowest'],
  row('click until asked', 'asked'),
  row('server, request to body', 'server'),
  row('page, body to layout', 'prepared'),
  row('layout, in its worker', 'layout'),
  row('layout until drawn at rest', 'draw'),
  row('all', 'all'),
]);
