import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';

/** Quiet, without a GPU, and without the wrapper's GPU rasterisation, which slows a software canvas. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await ensureChromium();
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

export interface OpenOptions {
  readonly language?: 'en' | 'ar';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: boolean;
  /** A screen that is touched. */
  readonly touch?: boolean;
}

/** A page and all that went wrong in it so far. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, uncaught exceptions, content-policy violations. */
  readonly faults: readonly string[];
  /** Requests to anything but the server. */
  readonly foreign: readonly string[];
}

/** A page in a fresh profile, watched from before its first request. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: OpenOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: options.language === 'ar' ? 'ar-EG' : 'en-GB',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1400, height: 900 },
    hasTouch: options.touch ?? false,
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
  });
  const faults: string[] = [];
  const foreign: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    const ours = url.startsWith(`${origin}/`) || /^(data|blob|about):/u.test(url);
    if (!ours) foreign.push(url);
  });
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, context, faults, foreign };
}
