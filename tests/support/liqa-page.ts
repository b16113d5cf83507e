import type { Locator, Page } from 'playwright-core';
import type { DrawnLine, DrawnPlace } from '../../client/canvas/probe.ts';

/** Directional isolates stand around names; what a reader sees is without them. */
export function plainLabel(label: string): string {
  return label
    .replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The page as a reader uses it: by what is drawn, by roles and words, by keys. */
export class LiqaPage {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Opens an address of the page and waits until its graph is drawn and rests. */
  async go(address = '/'): Promise<void> {
    await this.page.goto(`${this.origin}${address}`);
    await this.drawn();
  }

  /** Waits until something is drawn and nothing moves. */
  async drawn(): Promise<void> {
    await this.page.waitForFunction(
      () => window.liqa?.ready === true && Object.keys(window.liqa.positions()).length > 0,
      undefined,
      { timeout: 50_000 },
    );
  }

  places(): Promise<Record<string, DrawnPlace>> {
    return this.page.evaluate(() => window.liqa?.positions() ?? {});
  }

  lines(): Promise<Record<string, DrawnLine>> {
    return this.page.evaluate(() => window.liqa?.lines() ?? {});
  }

  /** Clicks a node where it is drawn. */
  async clickNode(id: string, options: { readonly count?: number } = {}): Promise<void> {
    const place = (await this.places())[id];
    if (!place) throw new Error(`${id} is not drawn`);
    await this.page.mouse.click(place.x, place.y, { clickCount: options.count ?? 1 });
  }

  /** What the address bar says of `key`; null when it says nothing. */
  address(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  async untilAddress(key: string, value: string | null): Promise<void> {
    await this.page.waitForFunction(
      ([name, wanted]) => new URL(location.href).searchParams.get(name ?? '') === wanted,
      [key, value] as const,
      { timeout: 10_000 },
    );
  }

  get finder(): Locator {
    return this.page.locator('#liqa-finder');
  }

  get report(): Locator {
    return this.page.locator('#liqa-report');
  }

  get search(): Locator {
    return this.page.locator('#liqa-search');
  }
}
