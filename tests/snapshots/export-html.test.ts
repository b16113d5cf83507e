import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { html } from '../../server/snapshots/export/html.ts';
import type { SnapshotSource } from '../../server/snapshots/snapshot-source.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { stagingFolder } from '../support/staging-folder.ts';
import { AWKWARD, awkwardSnapshot } from './awkward-snapshot.ts';
import { exported, snapshotInMemory } from './snapshot-in-memory.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(
  snapshot: SnapshotSource,
  options: Parameters<typeof exported>[2] = {},
  size = { width: 1400, height: 900 },
) {
  const file = path.join(await stagingFolder(), 'graph.html');
  await writeFile(file, await exported(html, snapshot, options));
  const watched = await openPage(browser, 'file:', { viewport: size });
  onTestFinished(() => watched.context.close());
  await watched.context.setOffline(true);
  const { page, faults, foreign } = watched;
  const since = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return { page, faults, foreign, ms: performance.now() - since };
}

describe('the HTML file', () => {
  it('shows the graph and the passage behind a line, in both languages, without a network', async () => {
    const { page, faults, foreign } = await opened(awkwardSnapshot());
    await page.getByText('4 nodes · 5 relations').waitFor();
    await page.getByRole('searchbox').fill('meet');
    await page.getByRole('button', { name: 'A meeting Meeting' }).click();
    await page.getByRole('button', { name: 'Ali took part in' }).click();
    expect(await page.locator('mark').allTextContents()).toEqual(['Jane met Ali']);
    await page.getByRole('button', { name: 'العربية' }).click();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.getByRole('heading', { name: 'شارك في' }).waitFor();
    await page.getByRole('searchbox').fill('على');
    await page.getByRole('button', { name: 'علي شخص' }).first().waitFor();
    expect(faults).toEqual([]);
    expect(foreign.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  it('opens on what was selected and shows awkward texts as they are', async () => {
    const { page, faults } = await opened(awkwardSnapshot());
    await page.getByRole('heading', { name: 'Jane' }).waitFor();
    const texts = await page.locator('dd').allTextContents();
    expect(texts).toContain(AWKWARD);
    expect(faults).toEqual([]);
  });

  it('tells on the picture what is under the pointer', async () => {
    const { page } = await opened(awkwardSnapshot({ foreign: false }));
    const box = await page.locator('canvas').boundingBox();
    await page.getByRole('button', { name: 'Show all' }).click();
    // Ali, Jane and the meeting lie on one line, the meeting in the middle.
    await page.locator('canvas').click({
      position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 - 15 },
    });
    await page.getByRole('heading', { name: 'A meeting' }).waitFor();
  });

  it('says so where it has no texts', async () => {
    const { page } = await opened(awkwardSnapshot(), { texts: false, language: 'ar' });
    await page.getByText('أُنشئ هذا الملف من دون نصوص التقارير.').waitFor();
    expect(await page.content()).not.toContain('Jane met Ali');
  });

  it('of who met whom has lines between them, with their meetings and what states these', async () => {
    const text = 'Ali met Jane.';
    const place = 'r#char=0,12';
    const nodes = [
      { id: 'ali', labels: ['Person'], properties: { nameEn: 'Ali' } },
      { id: 'jane', labels: ['Person'], properties: { nameEn: 'Jane' } },
      { id: 'm', labels: ['Meeting'], properties: { titleEn: 'A call', status: 'held' } },
    ];
    const relationships = ['ali', 'jane'].map((from) => {
      const id = `TOOK_PART_IN:${from}:m`;
      return { id, type: 'TOOK_PART_IN', from, to: 'm', properties: { evidence: [place] } };
    });
    const { page, faults } = await opened(
      snapshotInMemory({
        nodes,
        relationships,
        reports: [{ id: 'r', title: 'A report', language: 'en', sha256: '', text }],
        view: {
          view: 'contacts',
          positions: { ali: { x: 0, y: 0 }, jane: { x: 400, y: 0 } },
          styles: { ali: { step: 4, tone: 'step-4' } },
          scales: {
            colour: {
              type: 'steps',
              by: 'degree',
              steps: [{ step: 4, least: 1, most: 1, count: 1 }],
            },
          },
        },
      }),
    );
    const box = await page.locator('canvas').boundingBox();
    await page.locator('canvas').click({
      position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 },
    });
    await page.getByRole('heading', { name: 'met', exact: true }).waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual([text.slice(0, 12)]);
    await page.getByRole('button', { name: 'A call', exact: true }).click();
    await page.getByRole('heading', { name: 'A call' }).waitFor();
    const legend = page.locator('#legend');
    expect(await legend.textContent()).toMatch(/^Person.*How many they met.*1 \(1\)$/u);
    expect(await legend.textContent()).not.toContain('Meeting');
    expect(faults).toEqual([]);
  });

  it('opens with 2,000 nodes within 2 s', async () => {
    const nodes = Array.from({ length: 2000 }, (_, at) => {
      const properties = { nameAr: `شخص ${at}`, nameEn: `Person ${at}` };
      return { id: `p${at}`, labels: ['Person', 'Actor'], properties };
    });
    const relationships = Array.from({ length: 4000 }, (_, at) => {
      const [from, to] = [`p${at % 2000}`, `p${(at * 7 + 1) % 2000}`];
      return { id: `e${at}`, type: 'KNOWS', from, to, properties: {} };
    });
    const positions = Object.fromEntries(
      nodes.map(({ id }, at) => [id, { x: (at % 50) * 120, y: Math.floor(at / 50) * 90 }]),
    );
    const { page, ms } = await opened(
      snapshotInMemory({ nodes, relationships, view: { positions } }),
    );
    await page.getByText('2,000 nodes · 4,000 relations').waitFor();
    expect(ms).toBeLessThan(2000);
  });
});
