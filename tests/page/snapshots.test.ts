import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { snapshotsAr } from '../../client/snapshots/words/ar.ts';
import { snapshotsEn } from '../../client/snapshots/words/en.ts';
import { sendQuery } from '../http/send-query.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';
import type { LiqaPage } from '../support/liqa-page.ts';

const WORDS = { ar: snapshotsAr.snapshots, en: snapshotsEn.snapshots } as const;
type Language = keyof typeof WORDS;
const SCREEN = { ar: 'اللقطات', en: 'Snapshots' } as const;

/** The snapshots by their roles and words. */
class Snapshots {
  readonly page: Page;
  readonly words: (typeof WORDS)[Language];

  constructor(page: Page, language: Language) {
    this.page = page;
    this.words = WORDS[language];
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
  card(name: string): Locator {
    return this.page.getByRole('article', { name, exact: true });
  }
  button(name: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }
  /** Presses a button by keys. */
  async press(name: string, within?: Locator): Promise<void> {
    await this.button(name, within).first().press('Enter');
  }
  /** Does something from a card's menu, by keys. */
  async act(card: string, verb: string): Promise<void> {
    await this.card(card).getByRole('button', { expanded: false }).last().press('Enter');
    await this.page.getByRole('menuitem', { name: verb }).press('Enter');
  }
  async save(name: string): Promise<void> {
    const field = this.dialog.getByLabel(this.words.take.name, { exact: true });
    await field.fill(name);
    await field.press('Enter');
    await this.dialog.waitFor({ state: 'detached' });
  }
}

/** Where every node is, to a tenth of a pixel. */
async function placesOf(liqa: LiqaPage) {
  const places = Object.entries(await liqa.places());
  return Object.fromEntries(
    places.map(([id, { x, y }]) => [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]]),
  );
}

describePage(
  'snapshots',
  ({ open, server }) => {
    it.each(['en', 'ar'] as const)(
      'are kept, named, opened to the pixel, compared and shared, in %s',
      async (language) => {
        const { page, liqa } = await open({ language, tolerate: /status of 404/u });
        const kept = new Snapshots(page, language);
        const { words } = kept;
        const cypher = async (statement: string) => {
          const reply = await sendQuery(server(), { statement, accessMode: 'Write' });
          expect(reply.body.errors).toBeUndefined();
        };
        const name = `Before ${language}`;

        await liqa.go('/?view=contacts&hide=State');
        await page.getByTestId('canvas').press('+');
        await page.getByTestId('canvas').press('+');
        await page.waitForTimeout(100);
        const before = await placesOf(liqa);
        const keep = language === 'ar' ? 'احفظ ما في الرسم لقطةً' : 'Save the picture as a snapshot';
        await kept.press(keep);
        expect(await graveFaults(page)).toEqual([]);
        await kept.save(name);
        await kept.press(words.shelf.done.show);

        // On the shelf it can be renamed, and deleted and taken back.
        await kept.card(name).getByRole('img').waitFor();
        await kept.act(name, words.shelf.rename);
        const renamed = `${name} ✎`;
        await kept.card(name).getByRole('textbox', { name: words.shelf.form.name }).fill(renamed);
        await kept.card(name).getByRole('textbox', { name: words.shelf.form.note }).fill('A note');
        await kept.press(words.shelf.form.save, kept.card(name));
        await kept.card(renamed).getByText('A note').waitFor();
        await kept.act(renamed, words.shelf.delete);
        await kept.card(renamed).waitFor({ state: 'detached' });
        await kept.press(words.shelf.done.undo);
        await kept.card(renamed).waitFor();
        expect(await graveFaults(page)).toEqual([]);

        // Opened, everything is where it was.
        await kept.press(words.shelf.openNamed.replace('{{name}}', `\u2068${renamed}\u2069`));
        await page.getByRole('region', { name: words.opened.label }).waitFor();
        await liqa.drawn();
        await expect.poll(() => placesOf(liqa), { timeout: 5_000 }).toEqual(before);
        expect(liqa.address('view')).toBe('contacts');
        await kept.press(words.opened.back);
        await page.getByRole('region', { name: words.opened.label }).waitFor({ state: 'detached' });
        await liqa.drawn();

        // Compared with the present after that has changed.
        await cypher("MATCH (n:Person {id: 'abbas-araghchi'}) SET n.nameEn = 'A', n.nameAr = 'أ'");
        await cypher("MATCH (n:Person {id: 'badr-abdelatty'}) DETACH DELETE n");
        await cypher("CREATE (:Topic {id: 'a-new-topic', nameEn: 'Newest', nameAr: 'الأحدث'})");
        await page.getByRole('link', { name: SCREEN[language] }).press('Enter');
        await kept.act(renamed, words.shelf.comparePresent);
        const changes = page.getByRole('region', { name: words.compare.changed });
        await changes.getByRole('group').first().locator('summary').press('Enter');
        await changes.getByRole('rowheader', { name: 'nameEn' }).waitFor();
        await page.getByRole('region', { name: words.compare.gone }).first().waitFor();
        expect(await graveFaults(page)).toEqual([]);
        await page.getByText(words.compare.picture, { exact: true }).click();
        await liqa.drawn();
        const drawn = await liqa.places();
        expect(drawn['badr-abdelatty']?.label).toContain('−');
        expect(drawn['abbas-araghchi']?.label).toContain('≠');
        expect(Object.values(await liqa.lines()).some((line) => line.lineStyle === 'dotted')).toBe(
          true,
        );
        await page.getByText(words.compare.text, { exact: true }).click();
        await page.getByText('nameEn').first().waitFor();
        await kept.press(words.compare.back);
      },
    );
  },
  { stores: ['embedded'] },
);
