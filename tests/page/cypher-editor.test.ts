import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CypherPage } from '../support/cypher-page.ts';
import { describePage } from '../support/describe-page.ts';

const LANGUAGES = ['en', 'ar'] as const;
/** A busy machine takes longer than it takes to say so. */
const SOON = { timeout: 10_000 };
const WORKER = '**/language-worker-*.js';

/** Opens all of the editor's help in turn, and finds nothing that is hard to read or to reach. */
async function faultless(page: Page, cypher: CypherPage, find: string): Promise<void> {
  const grave = async () => {
    const { violations } = await new AxeBuilder({ page })
      .include('#liqa-middle')
      .options({ resultTypes: ['violations'] })
      .analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };
  await cypher.write("// من\nMATCH (p:Persn {nameAr: 'عباس'})\nRETURN count(p), $q, 1");
  await page.keyboard.press('Escape');
  await cypher.underlined.first().waitFor();
  await cypher.point('Persn');
  await cypher.tip.waitFor();
  expect(await grave()).toEqual([]);
  await cypher.type('MATCH (p:Per');
  await cypher.offers.first().waitFor();
  expect(await grave()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.getByPlaceholder(find, { exact: true }).waitFor();
  expect(await grave()).toEqual([]);
}

/** The statements that the page sends to be run, from now on. */
function statementsSent(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/query/v2')) sent.push(request.postDataJSON().statement);
  });
  return sent;
}

describePage(
  'the Cypher editor',
  ({ open, server }) => {
    const opened = async (language: 'en' | 'ar' = 'en', tolerate = /^$/u) => {
      const { page } = await open({ language, tolerate });
      const cypher = new CypherPage(page);
      await cypher.go(server().url);
      return { page, cypher };
    };
    const helped = async (language: 'en' | 'ar' = 'en') => {
      const all = await opened(language);
      await all.cypher.helped();
      return all;
    };

    it('takes text, colours it and runs it before its help has come', async () => {
      const { page } = await open({ language: 'en' });
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(WORKER, async (route) => {
        await released;
        await route.continue();
      });
      const cypher = new CypherPage(page);
      await cypher.go(server().url);
      await page.getByText('Writing help is loading').waitFor();
      await cypher.type("RETURN 'before' AS a");
      const colour = (text: string) =>
        cypher.editor
          .locator('span', { hasText: text })
          .first()
          .evaluate((element) => getComputedStyle(element).color);
      expect(await colour('RETURN')).not.toBe(await colour('before'));
      const sent = statementsSent(page);
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => sent, SOON).toEqual(["RETURN 'before' AS a"]);
      release();
      await cypher.helped();
      await page.keyboard.type(', 1 AS b');
      expect(await cypher.text()).toBe("RETURN 'before' AS a, 1 AS b");
    });

    it('says when its help can not come, and goes on without', async () => {
      const { page } = await open({ language: 'en', tolerate: /Failed to load|worker/iu });
      await page.route(WORKER, (route) => route.abort());
      const cypher = new CypherPage(page);
      await cypher.go(server().url);
      await page.getByText('Typing and running work without it').waitFor();
      const sent = statementsSent(page);
      await cypher.type('RETURN 1');
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => sent, SOON).toEqual(['RETURN 1']);
    });

    it('has no grave fault with all of its help open', async () => {
      const { page, cypher } = await helped();
      await faultless(page, cypher, 'Find');
      await page.keyboard.press('Escape');
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
      await faultless(page, cypher, 'Find');
    });

    it('completes a label, a type of relationship and a property, each explained', async () => {
      const { page, cypher } = await helped();
      await cypher.type('MATCH (p:Pers');
      await cypher.offers.filter({ hasText: 'Person' }).waitFor();
      await page.getByText('A person whom a report speaks of').waitFor();
      await page.waitForTimeout(100);
      await page.keyboard.press('Enter');
      expect(await cypher.text()).toBe('MATCH (p:Person)');
      await page.keyboard.type(')-[r:TOOK');
      await page.getByText('Who took part in a meeting').waitFor();
      await page.waitForTimeout(100);
      await page.keyboard.press('Tab');
      await page.keyboard.type(']->(m) RETURN p.');
      await cypher.offers.first().waitFor();
      // Those that a person has come first.
      const keys = await cypher.offers.allTextContents();
      expect(keys.slice(0, 5).join(' ')).toContain('nameAr');
      expect(keys[0]).not.toContain('titleAr');
      await page.keyboard.type('nameE');
      await cypher.offers.filter({ hasText: 'nameEn' }).waitFor();
      await page.waitForTimeout(100);
      await page.keyboard.press('Enter');
      expect(await cypher.text()).toBe('MATCH (p:Person)-[r:TOOK_PART_IN]->(m) RETURN p.nameEn');

      // Behind a whole word Enter ends the line.
      await cypher.type('MATCH (p) RETURN');
      await cypher.offers.first().waitFor();
      await page.waitForTimeout(100);
      await page.keyboard.press('Enter');
      await page.keyboard.type('p');
      expect((await cypher.text()).split('\n').map((line) => line.trim())).toEqual([
        'MATCH (p) RETURN',
        'p',
      ]);
    });

    it('underlines a slip and mends it, tidies up the text, and both are undone', async () => {
      const { page, cypher } = await helped();
      await cypher.write('MATCH (p:Persn)\nRETURN p');
      await cypher.underlined.filter({ hasText: 'Persn' }).waitFor();
      await cypher.point('Persn');
      await cypher.tip.getByText('No node in the graph has the label').waitFor();
      await cypher.tip.getByRole('button', { name: 'Write' }).click();
      await expect.poll(() => cypher.text(), SOON).toBe('MATCH (p:Person)\nRETURN p');
      await expect.poll(() => cypher.underlined.count(), SOON).toBe(0);
      await page.keyboard.press('Control+z');
      expect(await cypher.text()).toBe('MATCH (p:Persn)\nRETURN p');

      await cypher.write("match (p:Person) where p.nameAr='عباس' return p");
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Tidy up the text' }).click();
      const tidy = "MATCH (p:Person)\nWHERE p.nameAr = 'عباس'\nRETURN p";
      await expect.poll(() => cypher.text(), SOON).toBe(tidy);
      await cypher.editor.focus();
      await page.keyboard.press('Control+z');
      expect(await cypher.text()).toBe("match (p:Person) where p.nameAr='عباس' return p");
    });

    it('says what the server would refuse before it is run', async () => {
      const { cypher } = await opened();
      await cypher.write(
        "MATCH (n:Person) RETURN n;\nLOAD CSV FROM 'file:///x' AS line RETURN line",
      );
      await cypher.underlined.filter({ hasText: 'LOAD' }).first().waitFor();
      await cypher.point('LOAD');
      await cypher.tip.getByText('LOAD CSV').waitFor();
    });

    it('runs what is selected, else all, statement by statement', async () => {
      const { page, cypher } = await opened();
      const sent = statementsSent(page);
      await cypher.write("RETURN 1 AS a;\nRETURN ';' AS b; // ;\nRETURN 3 AS c");
      await page.getByText('runs 3 queries in turn').waitFor();
      await page.keyboard.press('Control+Enter');
      await expect
        .poll(() => sent, SOON)
        .toEqual([...['RETURN 1 AS a', "RETURN ';' AS b", '// ;\nRETURN 3 AS c']]);
      sent.length = 0;
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Shift+End');
      await page.getByText('runs the selection only').waitFor();
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => sent, SOON).toEqual(['RETURN 1 AS a']);
      sent.length = 0;
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await expect.poll(() => sent, SOON).toEqual(['RETURN 1 AS a']);
    });

    it('underlines in the second statement what failed there', async () => {
      const { page, cypher } = await opened('en', /400/u);
      await cypher.write('RETURN 1 AS a;\nRETURN 1 / 0 AS b, missing');
      await page.keyboard.press('Control+Enter');
      await cypher.underlined.filter({ hasText: 'missing' }).waitFor();
    });

    it('lets the keyboard out', async () => {
      const { page, cypher } = await opened();
      await cypher.write('RETURN 1');
      const inside = () => cypher.editor.evaluate((element) => element === document.activeElement);
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(false);
    });

    it('explains words, names and functions where the mouse rests, in Arabic from right to left', async () => {
      const { page, cypher } = await helped('ar');
      await cypher.write('MATCH (m:Meeting)\nRETURN count(m)');
      await cypher.point('Meeting');
      await cypher.tip.getByText('لقاء أو اتصال').waitFor();
      expect(await cypher.tip.locator('.cypher-help').getAttribute('dir')).toBe('rtl');
      await page.mouse.move(5, 5);
      await cypher.tip.waitFor({ state: 'detached' });
      await cypher.point('count');
      await cypher.tip.getByText('count(').waitFor();
      await page.mouse.move(5, 5);
      await cypher.tip.waitFor({ state: 'detached' });
      await cypher.point('RETURN');
      await cypher.tip.getByText('يقول ما الذي يظهر').waitFor();

      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await faultless(page, cypher, 'ابحث');
    });

    for (const language of LANGUAGES) {
      it(`keeps code from left to right around Arabic, ${language}`, async () => {
        const { page, cypher } = await opened(language);
        const text = "MATCH (p {nameAr: 'عباس عراقجي', x: 1}) RETURN 'لقاء (1)' AS اسم, p";
        await cypher.write(text);
        await page.locator('.cm-apart').first().waitFor();
        const left = async (part: string) => (await cypher.box(part)).left;
        // In their written order, each further right than the one before.
        const order = [
          'MATCH',
          "nameAr: '",
          'عباس',
          "', x",
          'RETURN',
          "'لقاء",
          "' AS",
          'اسم',
          ', p',
        ];
        const lefts: number[] = [];
        for (const part of order) lefts.push(await left(part));
        expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
        // Within the string from right to left, its quotes outside.
        const [first, second] = [await cypher.box('عباس'), await cypher.box('عراقجي')];
        expect(second.right).toBeLessThanOrEqual(first.left + 1);
        expect((await cypher.box("nameAr: '")).right).toBeLessThanOrEqual(second.left + 1);
        expect(first.right).toBeLessThanOrEqual((await cypher.box("', x")).left + 1);
        // The cursor walks through all of it.
        await page.keyboard.press('Control+Home');
        for (const _ of text) await page.keyboard.press('ArrowRight');
        await page.keyboard.insertText('!');
        expect(await cypher.text()).toBe(`${text}!`);
      });
    }
  },
  { stores: ['embedded'] },
);
