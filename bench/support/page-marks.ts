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
    window.Worker = class extends Worker {
      readonly #lays: boolean;
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.#lays = String(url).includes('layout-worker');
        this.addEventListener('message', () => {
          if (this.#lays) marks.answered = performance.now();
        });
      }
      override postMessage(message: unknown) {
        if (this.#lays) marks.asked = performance.now();
        super.postMessage(message);
      }
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

/**
 * Waits until so many nodes are drawn and nothing moves; gives when the frame that shows it was
 * made, by the page's clock. The page says so itself: to look in each frame would make frames.
 */
export function untilDrawn(page: Page, nodes: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let probe = window.liqa;
        delete window.liqa;
        const look = () => {
          if (!probe?.ready) return;
          requestAnimationFrame(() =>
            // The callbacks of that frame are over, the drawing's among them.
            setTimeout(() => {
              const at = performance.now();
              if (Object.keys(probe?.positions() ?? {}).length >= wanted) resolve(at);
            }),
          );
        };
        // On the prototype it outlives the page's own taking away of what it exposed.
        Object.defineProperty(Window.prototype, 'liqa', {
          get: () => probe,
          set: (next: typeof probe) => {
            probe = next;
            look();
          },
        });
        look();
      }),
    nodes,
  );
}

export function readMarks(page: Page): Promise<PageMarks> {
  return page.evaluate(() => Reflect.get(window, 'marks') as PageMarks);
}
