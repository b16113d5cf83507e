import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { STORE_KINDS, type StoreKind } from '../../contract/health.ts';
import { launchBrowser, type OpenOptions, openPage, type WatchedPage } from './browser.ts';
import { LiqaPage } from './liqa-page.ts';
import { type LiveServer, startLiveServer } from './live-server.ts';
import { wipeNeo4j } from './neo4j.ts';

export interface OpenedPage {
  readonly liqa: LiqaPage;
  readonly page: LiqaPage['page'];
  /** What went wrong in it so far; checked to be nothing after each test. */
  readonly faults: readonly string[];
}

export interface Site {
  readonly server: () => LiveServer;
  /** Opens a page in a fresh profile; after the test it must have had no fault. */
  readonly open: (options?: OpenOptions & { readonly tolerate?: RegExp }) => Promise<OpenedPage>;
}

/** Settings of a server on an empty store of this kind, and how to leave it as it was. */
async function emptyStore(kind: StoreKind) {
  if (kind === 'embedded') {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-browser-'));
    const end = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
    return { env: { LIQA_DATA: folder }, end };
  }
  const access = inject('neo4j');
  if (!access) throw new Error(inject('neo4jMissing'));
  await wipeNeo4j(access);
  const env = {
    NEO4J_URI: access.uri,
    NEO4J_USERNAME: access.username,
    NEO4J_PASSWORD: access.password,
  };
  return { env, end: () => wipeNeo4j(access) };
}

/** Runs the body with the real page in a real browser, served by the real server with `start`. */
export function describeSite(
  name: string,
  start: () => Promise<{ server: LiveServer; end: () => Promise<void> }>,
  body: (site: Site) => void,
): void {
  describe(name, () => {
    let browser: Browser;
    let started: Awaited<ReturnType<typeof start>>;
    const opened: { watched: WatchedPage; tolerate: RegExp | undefined }[] = [];

    beforeAll(async () => {
      started = await start();
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await started?.server.stop();
      await started?.end();
    });
    afterEach(async () => {
      const all = opened.splice(0);
      for (const { watched } of all) await watched.context.close();
      for (const { watched, tolerate } of all) {
        expect(watched.foreign).toEqual([]);
        expect(watched.faults.filter((fault) => !tolerate?.test(fault))).toEqual([]);
      }
    });

    body({
      server: () => started.server,
      open: async ({ tolerate, ...options } = {}) => {
        const { url } = started.server;
        const watched = await openPage(browser, url, options);
        opened.push({ watched, tolerate });
        const { page, faults } = watched;
        return { liqa: new LiqaPage(page, url), page, faults };
      },
    });
  });
}

/**
 * Runs the body's tests on the shipped report, in both stores unless they are about the page alone.
 */
export function describePage(
  name: string,
  body: (site: Site) => void,
  { stores = STORE_KINDS }: { readonly stores?: readonly StoreKind[] } = {},
): void {
  for (const kind of stores) {
    const title = `${name} · ${kind}`;
    if (kind === 'neo4j' && inject('neo4j') === null) {
      describe.skip(`${title} (left out: ${inject('neo4jMissing')})`, () => {});
      continue;
    }
    const start = async () => {
      const { env, end } = await emptyStore(kind);
      return { server: await startLiveServer({ LIQA_RATE_LIMIT: '0', ...env }), end };
    };
    describeSite(title, start, body);
  }
}
