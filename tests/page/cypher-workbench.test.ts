import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CypherPage } from '../support/cypher-page.ts';
import { describePage, describeSite } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';
import { plainLabel } from '../support/liqa-page.ts';
import { startLiveServer } from '../support/live-server.ts';

const WORDS = {
  en: {
    read: 'Read',
    write: 'Write',
    writing: /Writing: what you run may change/u,
    explore: 'Explore',
    cypher: 'Cypher',
    hideReport: 'Hide the report',
    showReport: 'Show the report',
    hideFinder: 'Hide the details',
    resize: 'Resize the query',
    toAnswer: 'Skip to the answer',
  },
  ar: {
    read: 'قراءة',
    write: 'كتابة',
    writing: /وضع الكتابة/u,
    explore: 'استكشف',
    cypher: 'سايفر',
    hideReport: 'أخفِ التقرير',
    showReport: 'أظهِر التقرير',
    hideFinder: 'أخفِ التفاصيل',
    resize: 'غيّر ما للاستعلام من الارتفاع',
    toAnswer: 'انتقل إلى الجواب',
  },
} as const;
const LANGUAGES = ['en', 'ar'] as const;

/** Writes a query and runs it by its key; resolves when it has ended well. */
async function ask(page: Page, statement: string): Promise<void> {
  const cypher = new CypherPage(page);
  await cypher.write(statement);
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-status=done]').waitFor();
}

const query = (page: Page) => page.locator('#liqa-query');
const choose = (page: Page, mode: string) =>
  query(page).locator('label', { hasText: mode }).click();

describePage(
  'the Cypher screen',
  ({ open }) => {
    describe.each(LANGUAGES)('in %s', (language) => {
      const words = WORDS[language];

      it('writes only when told to, says so, and forgets it when left or loaded again', async () => {
        const { liqa, page } = await open({ language });
        await new CypherPage(page).go(liqa.origin);
        const mode = (name: string) => query(page).getByRole('radio', { name });
        await mode(words.read).waitFor({ state: 'attached' });
        expect(await mode(words.read).isChecked()).toBe(true);
        await choose(page, words.write);
        await page.getByText(words.writing).waitFor();

        const nav = page.getByRole('navigation').getByRole('link');
        await nav.filter({ hasText: words.explore }).click();
        await liqa.drawn();
        await nav.filter({ hasText: words.cypher }).click();
        await mode(words.read).waitFor({ state: 'attached' });
        expect(await mode(words.read).isChecked()).toBe(true);

        await choose(page, words.write);
        await page.getByText(words.writing).waitFor();
        await page.reload();
        await mode(words.read).waitFor({ state: 'attached' });
        expect(await mode(words.read).isChecked()).toBe(true);
        expect(await page.getByText(words.writing).count()).toBe(0);
      });

      it('is parted by a line that keys move, and stays as it was left', async () => {
        const { liqa, page } = await open({ language });
        await new CypherPage(page).go(liqa.origin);
        const line = page.getByRole('separator', { name: words.resize });
        const height = async () => (await query(page).boundingBox())?.height ?? 0;
        const before = await height();
        await line.focus();
        for (let press = 0; press < 5; press++) await line.press('ArrowDown');
        await expect.poll(height).toBeGreaterThan(before + 40);
        const left = await height();
        await page.reload();
        await line.waitFor();
        await expect.poll(height).toBeCloseTo(left, 0);
      });

      it('lets panes be hidden for every screen; evidence shows the report again', async () => {
        const { liqa, page } = await open({ language });
        await new CypherPage(page).go(liqa.origin);
        await page.getByRole('button', { name: words.hideReport }).click();
        await page.getByRole('button', { name: words.hideFinder }).press('Enter');
        expect(await liqa.report.isVisible()).toBe(false);
        expect(await liqa.finder.isVisible()).toBe(false);
        await page.goto(`${liqa.origin}/`);
        await liqa.drawn();
        expect(await liqa.report.isVisible()).toBe(false);
        const width = (await page.getByTestId('canvas').boundingBox())?.width ?? 0;
        expect(width).toBeGreaterThan(1390);

        await liqa.go('/?span=egypt-iran-rapprochement%23char=10,40');
        await liqa.report.waitFor();
        await page.getByRole('button', { name: words.hideReport }).waitFor();
      });

      it('is gone through by F6 and skip links', async () => {
        const { liqa, page } = await open({ language });
        await new CypherPage(page).go(liqa.origin);
        const here = () =>
          page.evaluate(() => {
            const area = document.activeElement?.closest('section[id^=liqa-]');
            return area?.id;
          });
        const seen: (string | undefined)[] = [];
        for (let press = 0; press < 4; press++) {
          await page.keyboard.press('F6');
          seen.push(await here());
        }
        expect(seen).toEqual(['liqa-finder', 'liqa-query', 'liqa-answer', 'liqa-report']);
        await page.getByRole('link', { name: words.toAnswer }).focus();
        await page.keyboard.press('Enter');
        expect(await here()).toBe('liqa-answer');
      });

      it.each([1400, 390])(
        'has no grave fault and nothing sticks out, %d pixels',
        async (width) => {
          const { liqa, page } = await open({ language, viewport: { width, height: 844 } });
          await new CypherPage(page).go(liqa.origin);
          await ask(page, 'MATCH (p:Person) RETURN p.id AS id');
          await choose(page, words.write);
          await page.getByText(words.writing).waitFor();
          expect(await graveFaults(page)).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(overflow).toBeLessThanOrEqual(width);
        },
      );
    });

    it('shows the explored picture as it is after a write, arranged as it was', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      await page.getByRole('button', { name: /^Places/u }).click();
      await liqa.untilAddress('hide', 'Place,Topic,Statement');
      const nav = page.getByRole('navigation').getByRole('link');
      await nav.filter({ hasText: 'Cypher' }).click();
      await choose(page, 'Write');
      const rename = (name: string) =>
        ask(page, `MATCH (p:Person {id: 'ahmed-fahmy'}) SET p.nameEn = '${name}'`);
      await rename('Renamed Spokesman');
      await nav.filter({ hasText: 'Explore' }).click();
      await page.waitForFunction(() => {
        const label = window.liqa?.positions()['ahmed-fahmy']?.label ?? '';
        return /Renamed/u.test(label);
      });
      expect(liqa.address('hide')).toBe('Place,Topic,Statement');
      const kinds = Object.values(await liqa.places()).map(({ kind }) => kind);
      expect(kinds).not.toContain('Place');
      expect(plainLabel((await liqa.places())['ahmed-fahmy']?.label ?? '')).toContain('Renamed');
    });

    it('teaches its own keys', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await new CypherPage(page).go(liqa.origin);
      await page.locator('#liqa-answer').press('?');
      const help = page.getByRole('dialog');
      await help.getByText('Ctrl Enter').waitFor();
      await help.getByText('Run the query').waitFor();
    });

    it('names what would show plans where the store has none', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await new CypherPage(page).go(liqa.origin);
      const explain = page.getByRole('button', { name: 'Explain' });
      await page.getByText('Embedded store ·').waitFor();
      expect(await explain.getAttribute('aria-disabled')).toBe('true');
      expect(await explain.getAttribute('aria-description')).toContain('NEO4J_URI');
    });
  },
  { stores: ['embedded'] },
);

const TOKEN = 'an editor’s own secret'.replace(/\W/gu, '-');

describeSite(
  'a reader of the Cypher screen',
  async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-reader-'));
    const env = { LIQA_DATA: folder, LIQA_RATE_LIMIT: '0', LIQA_EDITOR_TOKEN: TOKEN };
    const end = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
    return { server: await startLiveServer(env), end };
  },
  ({ open }) => {
    it('is told why there is no switch, and has it with an editor’s token', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await new CypherPage(page).go(liqa.origin);
      await page.getByText('You can read; editors can change.').waitFor();
      expect(await query(page).getByRole('radio').count()).toBe(0);
      await page.getByRole('button', { name: 'I am an editor' }).press('Enter');
      const field = page.getByLabel(/Editor’s token/u);
      await field.fill('not the right one at all');
      await field.press('Enter');
      await page.getByText(/That is no editor’s token/u).waitFor();
      await field.fill(TOKEN);
      await field.press('Enter');
      await query(page).locator('label', { hasText: 'Write' }).waitFor();
    });
  },
);
