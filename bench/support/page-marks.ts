import type { Browser, Page } from 'playwright-core';
import { openPage } from '../../tests/support/browser.ts';

/** What a page notes of itself, in milliseconds of its own clock. */
export interface PageMarks {
  /** When the layout's worker was last asked, and when it last answered. */
  asked: number;
  answered: number;
  /** Tasks of the main thread of more than 50 ms: when they began, and how long they took. */
  readonly tasks: { readonly start: number; readonly ms: number }[];
  /** The last pointer that was let go. */
  released: number;
}

/** How many nodes are asked for: in the first picture, and around a node. */
interface Limits {
  readonly first: number;
  readonly around: number;
}

/**
 * Opens the page in a fresh profile, with pictures of another size than a reader gets, and with
 * `window.marks`. Motion is reduced: what moves on purpose is not waited for.
 */
export async function openMarked(browser: Browser, url: string, limits: Limits): Promise<Page> {
  const { page } = await openPage(browser, url);
  // What tsx wraps named functions in, wherever they run.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(({ first, around }: Limits) => {
    const marks: PageMarks = { asked: 0, answered: 0, tasks: [], released: 0 };
    Reflect.set(window, 'marks', marks);
    const { fetch: asIs } = window;
    window.fetch = (input, init) => {
      const address = new URL(String(input), location.href);
      if (address.pathname === '/api/graph' && !address.searchParams.has('ids')) {
        const limit = address.searchParams.has('around') ? around : first;
        address.searchParams.set('limit', String(limit));
        return asIs(address, init);
      }
      return asIs(input, init);
    };
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      marks.asked = performance.now();
      this.addEventListener(
        'message',
        () => {
          marks.answered = performance.now();
        },
        { once: true },
      );
      Reflect.apply(postMessage, this, message);
    };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        marks.tasks.push({ start: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
    window.addEventListener(
      'pointerup',
      () => {
        marks.released = performance.now();
      },
      { capture: true },
    );
  }, limits);
  return page;
}

/** Waits until so many nodes are drawn and nothing moves; gives when that was seen, by the page's clock. */
export function untilDrawn(page: Page, nodes: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const drawn = window.liqa?.ready ? Object.keys(window.liqa.positions()).length : 0;
          if (drawn >= wanted) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    nodes,
  );
}

export function readMarks(page: Page): Promise<PageMarks> {
  return page.evaluate(() => Reflect.get(window, 'marks') as PageMarks);
}
