/** An answer of 100,000 rows in the real page: its first rows, its last, scrolling and sorting it. */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { startLiveServer } from '../tests/support/live-server.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';

const ROWS = 100_000;
const STATEMENT = `UNWIND range(1, ${ROWS}) AS x RETURN x, 'row ' + toString(x % 977) AS name, x * 1.5 AS score, [x, x + 1] AS pair`;

/** What the page's thread did in a stretch of time, in milliseconds. */
interface Stretch {
  readonly took: number;
  /** Tasks that held it for more than 50 ms by the clock. */
  readonly tasks: readonly number[];
  /** The most that one task took of a processor: what it would hold where nothing else runs. */
  readonly busiest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the page's tasks while something is done in it. */
async function watched(page: Page, work: () => Promise<void>): Promise<Stretch> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    Object.assign(window, { tasks, observer });
  });
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  // What is still to be told comes with the next turn.
  await page.waitForTimeout(200);
  const tasks = await page.evaluate(() => {
    (Reflect.get(window, 'observer') as PerformanceObserver).disconnect();
    return Reflect.get(window, 'tasks') as number[];
  });
  const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await ended;
  await devtools.detach();
  return { took, tasks, busiest: busiestTask(events) };
}

function busiestTask(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => /RunTask$/u.test(name) && mains.has(`${pid} ${tid}`))
    .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

/** Scrolls the table by frames: `steps` of `pixels` each, or evenly to its end. */
function scroll(page: Page, steps: number, pixels?: number): Promise<void> {
  return page.evaluate(
    async ([count, by]) => {
      const grid = document.querySelector('[role=grid]');
      if (!grid) throw new Error('there is no table');
      grid.scrollTop = 0;
      const step = by ?? (grid.scrollHeight - grid.clientHeight) / count;
      for (let at = 0; at < count; at += 1) {
        grid.scrollTop += step;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    [steps, pixels] as const,
  );
}

/** From the key that runs the query: milliseconds to its first row on the screen, and to its end. */
async function run(page: Page): Promise<{ readonly first: number; readonly whole: number }> {
  await page.evaluate(() => {
    const began = performance.now();
    const found = { first: 0, whole: 0 };
    Object.assign(window, { found });
    // Until it runs, what is there is the answer before.
    let begun = false;
    const look = () => {
      const now = performance.now() - began;
      const running = document.querySelector('[data-status=running]') !== null;
      begun ||= running;
      const cell = document.querySelector('[role=grid] [data-cell="0:0"]');
      if (begun && cell && found.first === 0) found.first = now;
      if (found.first > 0 && !running) found.whole = now;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(
    () => (Reflect.get(window, 'found') as { whole: number }).whole > 0,
    undefined,
    { timeout: 120_000 },
  );
  return page.evaluate(() => Reflect.get(window, 'found') as { first: number; whole: number });
}

const row = (what: string, { took, tasks, busiest }: Stretch): string[] => [
  what,
  milliseconds(took),
  String(tasks.length),
  tasks.length === 0 ? '-' : milliseconds(Math.max(...tasks)),
  milliseconds(busiest),
];

printHeading(
  `${ROWS} rows of four columns in the page's table, embedded store`,
  'first rows while the rest arrives; no task over 50 ms while scrolling',
);
await withTemporaryFolder(async (folder) => {
  const server = await startLiveServer({
    LIQA_DATA: folder,
    LIQA_RATE_LIMIT: '0',
    LIQA_QUERY_ROWS: String(ROWS),
    LIQA_QUERY_MEGABYTES: '256',
    LOG_LEVEL: 'warn',
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    // What tsx wraps named functions in, wherever they run.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(`localStorage.setItem('liqa-cypher-rows', '${ROWS}')`);
    await page.goto(`${server.url}/?screen=cypher&lang=en`);
    const editor = page.getByRole('textbox', { name: 'Cypher query' });
    await editor.fill(STATEMENT);
    // The first run loads what the next finds loaded.
    await run(page);
    const times: { first: number; whole: number }[] = [];
    const running = await watched(page, async () => {
      await editor.focus();
      times.push(await run(page));
    });
    const [{ first = 0, whole = 0 } = {}] = times;
    const rows = await page.getByRole('grid').getAttribute('aria-rowcount');
    if (rows !== String(ROWS + 1)) throw new Error(`the table has ${rows} rows`);
    const slowly = await watched(page, () => scroll(page, 300, 120));
    const throughout = await watched(page, () => scroll(page, 300));
    const sorting = await watched(page, async () => {
      await page.getByRole('columnheader', { name: 'name' }).getByRole('button').click();
      await page.locator('[role=grid][aria-busy=false]').waitFor();
    });
    printTable([
      ['', 'took', 'tasks over 50 ms', 'longest', 'longest in CPU time'],
      row('run it, rows coming in', running),
      row('scroll 300 frames, 120 pixels each', slowly),
      row('scroll from end to end in 300 frames', throughout),
      row('sort by a column of texts', sorting),
    ]);
    console.log(
      `  first row on the screen after ${milliseconds(first)}, all after ${milliseconds(whole)}\n`,
    );
  } finally {
    await browser.close();
    await server.stop();
  }
});
