import type { Browser } from 'playwright-core';

export interface FirstDrawing {
  /** Milliseconds from the start of the navigation until the graph was on the canvas. */
  readonly drawnMs: number;
  /** Bytes that came over the wire until then: all, and scripts alone. */
  readonly transferred: number;
  readonly scripts: number;
  readonly requests: number;
}

/** Opens the page in a fresh profile and waits for its first drawn graph. */
export async function firstDrawing(browser: Browser, url: string): Promise<FirstDrawing> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    // What tsx wraps named functions in, wherever they run.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(() => {
      const look = () => {
        const hook = Reflect.get(window, 'liqa') as
          | { ready: boolean; positions(): object }
          | undefined;
        if (hook?.ready && Object.keys(hook.positions()).length > 0)
          performance.mark('bench:drawn');
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('bench:drawn').length > 0,
      undefined,
      { timeout: 120_000 },
    );
    return await page.evaluate(() => {
      const drawnMs = performance.getEntriesByName('bench:drawn')[0]?.startTime ?? Number.NaN;
      const all = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ].filter((entry): entry is PerformanceResourceTiming => 'transferSize' in entry);
      const sum = (entries: readonly PerformanceResourceTiming[]) =>
        entries.reduce((total, entry) => total + entry.transferSize, 0);
      return {
        drawnMs,
        transferred: sum(all),
        scripts: sum(all.filter((entry) => /\.m?js(\?|$)/u.test(entry.name))),
        requests: all.length,
      };
    });
  } finally {
    await context.close();
  }
}
