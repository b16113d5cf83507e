import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CypherPage } from '../support/cypher-page.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';
import { plainLabel } from '../support/liqa-page.ts';

const WORDS = {
  en: {
    graph: 'Graph',
    add: 'Add to what I am exploring',
    all: 'All of them are in the picture already.',
    see: 'See it in Explore',
    missing: 'Show the missing connections',
    drawn: /Connections drawn that the answer lacks: 1/u,
    list: 'List',
    name: 'Abbas Araghchi',
    profile: 'Profile',
    costliest: 'Costliest',
    teach: 'Explain the steps',
    lesson: /Reads every node with this label|Finds nodes straight away/u,
    warning: /Every row of one side is paired/u,
  },
  ar: {
    graph: 'رسم',
    add: 'أضِف إلى ما أستكشفه',
    all: 'كلها في الرسم من قبل.',
    see: 'اعرضه في الاستكشاف',
    missing: 'أظهِر الصلات الناقصة',
    drawn: /صلات أُضيفت إلى الرسم وليست في الجواب/u,
    list: 'قائمة',
    name: 'عباس عراقجي',
    profile: 'قِس',
    costliest: 'الأعلى كلفة',
    teach: 'اشرح الخطوات',
    lesson: /يقرأ كل العقد التي لها هذا النوع|يجد العقد مباشرة/u,
    warning: /كل صف من جهة يُقرن/u,
  },
} as const;
const LANGUAGES = ['en', 'ar'] as const;

async function ask(page: Page, statement: string): Promise<void> {
  await new CypherPage(page).write(statement);
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-status=done]').waitFor();
}

const answer = (page: Page) => page.locator('#liqa-answer');
const TALKS =
  "MATCH (p:Person {id: 'abbas-araghchi'})-[r:TOOK_PART_IN]->(m:Meeting) RETURN p, r, m";

describePage(
  'the graph of an answer',
  ({ open }) => {
    describe.each(LANGUAGES)('in %s', (language) => {
      const words = WORDS[language];

      it('is drawn as everywhere; a click tells who it is, and one more the sentence', async () => {
        const { liqa, page } = await open({ language });
        await new CypherPage(page).go(liqa.origin);
        await ask(page, TALKS);
        await liqa.drawn();
        const places = await liqa.places();
        expect(plainLabel(places['abbas-araghchi']?.label ?? '')).toBe(words.name);
        expect(places['abbas-araghchi']?.shape).toBe('ellipse');
        await liqa.clickNode('abbas-araghchi');
        await liqa.untilAddress('node', 'abbas-araghchi');
        await liqa.finder.getByRole('heading', { name: words.name }).waitFor();
        await liqa.report.locator('[data-state]').first().waitFor();
        expect(await graveFaults(page)).toEqual([]);
      });

      it('is walked by keyboard, and read as a list', async () => {
        const { liqa, page } = await open({ language });
        await new CypherPage(page).go(liqa.origin);
        await ask(page, TALKS);
        await liqa.drawn();
        const canvas = page.getByTestId('canvas');
        await canvas.focus();
        await canvas.press('ArrowRight');
        await canvas.press('Enter');
        await liqa.untilAddress('node', 'abbas-araghchi');
        await answer(page).getByText(words.list, { exact: true }).click();
        await answer(page).getByRole('link', { name: words.name }).first().waitFor();
        expect(await graveFaults(page)).toEqual([]);
      });

      it('is added to what is explored, saying what was new; missing connections on request', async () => {
        const { liqa, page } = await open({ language });
        await new CypherPage(page).go(liqa.origin);
        await ask(page, TALKS);
        await liqa.drawn();
        const before = Object.keys(await liqa.lines()).length;
        await page.getByRole('button', { name: words.missing }).click();
        await page.getByText(words.drawn).waitFor();
        await expect.poll(async () => Object.keys(await liqa.lines()).length).toBe(before + 1);
        await page.getByRole('button', { name: words.add }).click();
        await page.getByText(words.all).waitFor();
        await page.getByRole('button', { name: words.see }).click();
        await liqa.untilAddress('screen', null);
        await liqa.drawn();
        expect(Object.keys(await liqa.places())).toContain('masoud-pezeshkian');
      });

      it('fits a phone', async () => {
        const { liqa, page } = await open({ language, viewport: { width: 390, height: 844 } });
        await new CypherPage(page).go(liqa.origin);
        await ask(page, TALKS);
        await liqa.drawn();
        expect(await graveFaults(page)).toEqual([]);
        for (const { x } of Object.values(await liqa.places())) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(390);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      });
    });
  },
  { stores: ['embedded'] },
);

describePage('the graph of an answer, by its store', ({ open }) => {
  it('draws what is of no model with its labels and what the store says of it', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await new CypherPage(page).go(liqa.origin);
    await page.locator('#liqa-query').locator('label', { hasText: 'Write' }).click();
    await ask(
      page,
      "CREATE (:Ship {name: 'Queen Mary', tons: 7})-[:CARRIES]->(:Ship {name: 'Boat'})",
    );
    await ask(
      page,
      'MATCH (a:Ship)-[r:CARRIES]->(b) RETURN collect({from: a, by: r, to: b}) AS all',
    );
    await answer(page).getByRole('tab', { name: 'Graph' }).click();
    await liqa.drawn();
    const [id] = Object.entries(await liqa.places()).find(([, { label }]) =>
      plainLabel(label).includes('Queen'),
    ) ?? [''];
    expect(id).toMatch(/^element:/u);
    await liqa.clickNode(id);
    const card = page.getByRole('complementary');
    await card.getByText(':Ship').waitFor();
    await card.getByText('tons').waitFor();
    expect(liqa.address('node')).toBe(null);
    await ask(page, 'MATCH (s:Ship) DETACH DELETE s');
  });
});

describePage(
  'a plan',
  ({ open }) => {
    it.each(LANGUAGES)('is a tree to walk, the costliest step marked, in %s', async (language) => {
      const words = WORDS[language];
      const { liqa, page } = await open({ language });
      const cypher = new CypherPage(page);
      await cypher.go(liqa.origin);
      await cypher.write('MATCH (p:Person), (m:Meeting) RETURN p.id AS p, m.id AS m');
      await page.getByRole('button', { name: words.profile, exact: true }).press('Enter');
      const tree = answer(page).getByRole('tree');
      const steps = tree.getByRole('treeitem');
      await steps.first().waitFor();
      expect(await steps.first().textContent()).toContain('ProduceResults');
      expect(await tree.getByText(words.costliest).count()).toBe(1);
      await tree.getByText(words.warning).waitFor();
      await page.getByRole('checkbox', { name: words.teach }).check();
      await tree.getByText(words.lesson).first().waitFor();

      const all = await steps.count();
      expect(all).toBeGreaterThan(3);
      await steps.first().press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      expect(await steps.count()).toBe(1);
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      expect(await steps.count()).toBe(all);
      await page.keyboard.press('End');
      expect(await steps.last().evaluate((step) => step === document.activeElement)).toBe(true);
      expect(await graveFaults(page)).toEqual([]);
    });

    it('of EXPLAIN says that nothing was run', async () => {
      const { liqa, page } = await open({ language: 'en' });
      const cypher = new CypherPage(page);
      await cypher.go(liqa.origin);
      await cypher.write('MATCH (p:Person) RETURN p');
      await page.getByRole('button', { name: 'Explain', exact: true }).click();
      await answer(page)
        .getByText(/Estimates only/u)
        .waitFor();
      await answer(page).getByRole('treeitem').first().waitFor();
    });
  },
  { stores: ['neo4j'] },
);
