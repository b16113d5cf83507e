import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { snapshotsAr } from '../../client/snapshots/words/ar.ts';
import { snapshotsEn } from '../../client/snapshots/words/en.ts';
import { propertyName } from '../../contract/property-words.ts';
import { sendQuery } from '../http/send-query.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';
import type { LiqaPage } from '../support/liqa-page.ts';

const WORDS = { ar: snapshotsAr.snapshots, en: snapshotsEn.snapshots } as const;
type Language = keyof typeof WORDS;
/** Who is changed and who is taken out of the graph, for each language others. */
const PEOPLE = {
  en: { changed: 'abbas-araghchi', gone: 'badr-abdelatty' },
  ar: { changed: 'masoud-pezeshkian', gone: 'abdel-fattah-el-sisi' },
} as const;
const FOUND = { ar: 'عُثر على لقطة واحدة', en: '1 snapshot found' } as const;
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
    await this.card(card).first().getByRole('button', { expanded: false }).last().press('Enter');
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
      'are kept, named, opened to the pixel and compared, in %s',
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
        await kept.dialog.press('Escape');
        await kept.dialog.waitFor({ state: 'detached' });
        await page.keyboard.press('Control+s');
        if (language === 'en') expect(await graveFaults(page)).toEqual([]);
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
        // What the server finds by name and note, in the order asked for and remembered.
        await page.getByLabel(words.shelf.find).fill(`note BEFORE ${language}`);
        await page.getByText(FOUND[language]).waitFor();
        await page.getByLabel(words.shelf.find).fill('none such');
        await kept.card(renamed).waitFor({ state: 'detached' });
        await page.getByLabel(words.shelf.findClear).press('Enter');
        await page.getByLabel(words.shelf.sort).selectOption('name');
        await page.reload();
        await kept.card(renamed).waitFor();
        expect(await page.getByLabel(words.shelf.sort).inputValue()).toBe('name');
        await kept.act(renamed, words.shelf.delete);
        await kept.card(renamed).waitFor({ state: 'detached' });
        await kept.press(words.shelf.done.undo);
        await kept.card(renamed).waitFor();
        if (language === 'ar') expect(await graveFaults(page)).toEqual([]);

        // Opened, everything is where it was.
        await kept.press(words.shelf.openNamed.replace('{{name}}', `\u2068${renamed}\u2069`));
        await page.getByRole('region', { name: words.opened.label }).waitFor();
        await liqa.drawn();
        await expect.poll(() => placesOf(liqa), { timeout: 5_000 }).toEqual(before);
        expect(liqa.address('view')).toBe('contacts');
        // Undo leads out of it, and redo into it again.
        await page.keyboard.press('Control+z');
        await page.getByRole('region', { name: words.opened.label }).waitFor({ state: 'detached' });
        expect(liqa.address('snapshot')).toBeNull();
        await page.keyboard.press('Control+Shift+Z');
        await page.getByRole('region', { name: words.opened.label }).getByText(renamed).waitFor();
        await liqa.drawn();
        await expect.poll(() => placesOf(liqa), { timeout: 5_000 }).toEqual(before);
        await kept.press(words.opened.back);
        await page.getByRole('region', { name: words.opened.label }).waitFor({ state: 'detached' });
        await liqa.drawn();

        // Compared with the present after that has changed.
        const { changed, gone } = PEOPLE[language];
        await cypher(`MATCH (n:Person {id: '${changed}'}) SET n.nameEn = 'A', n.nameAr = 'أ'`);
        await cypher(`MATCH (n:Person {id: '${gone}'}) DETACH DELETE n`);
        await page.getByRole('link', { name: SCREEN[language] }).press('Enter');
        await kept.act(renamed, words.shelf.comparePresent);
        const changes = page.getByRole('region', { name: words.compare.changed });
        await changes.getByRole('group').first().locator('summary').press('Enter');
        await changes.getByRole('rowheader', { name: propertyName('nameEn', language) }).waitFor();
        // Only what is gone, then by words: each filter says how many it stands for.
        const gones = page.getByRole('button', {
          name: new RegExp(`^${words.compare.gone} ?\\p{Nd}+$`, 'u'),
        });
        await gones.press('Enter');
        await changes.first().waitFor({ state: 'detached' });
        await page.getByRole('region', { name: words.compare.gone }).first().waitFor();
        await page.getByRole('button', { name: words.compare.showAll }).press('Enter');
        await changes.first().waitFor();
        await page.getByRole('region', { name: words.compare.gone }).first().waitFor();
        expect(await graveFaults(page)).toEqual([]);
        await page.getByText(words.compare.picture, { exact: true }).click();
        await liqa.drawn();
        const drawn = await liqa.places();
        expect(drawn[gone]?.label).toContain('−');
        expect(drawn[changed]?.label).toContain('≠');
        expect(Object.values(await liqa.lines()).some((line) => line.lineStyle === 'dotted')).toBe(
          true,
        );
        await page.getByText(words.compare.text, { exact: true }).click();
        await page.getByText(propertyName('nameEn', language)).first().waitFor();
        await kept.press(words.compare.back);
      },
      120_000,
    );

    it.each(['en', 'ar'] as const)(
      'are shared by links that open them alone, until they are withdrawn, in %s',
      async (language) => {
        const { page, liqa } = await open({ language, tolerate: /status of 4(04|22)/u });
        const kept = new Snapshots(page, language);
        const { words } = kept;
        const name = `Shared ${language}`;
        const of = { kind: 'view', nodes: ['masoud-pezeshkian', 'IR'] };
        const taken = await page.request.post(`${server().url}/api/snapshots`, {
          data: { name, of },
        });
        const { id } = (await taken.json()) as { id: string };
        await page.goto(`${server().url}/?screen=snapshots`);

        // A file is looked at first; a faulty one is refused with what is wrong where.
        const document = await (
          await page.request.get(`${server().url}/api/snapshots/${id}`)
        ).text();
        const upload = async (text: string) => {
          await kept.press(words.shelf.import);
          await kept.dialog.locator('input[type=file]').setInputFiles({
            name: 'kept.json',
            mimeType: 'application/json',
            buffer: Buffer.from(text),
          });
        };
        await upload(document.slice(0, -50));
        await kept.dialog.getByRole('alert').getByRole('listitem').first().waitFor();
        await page.keyboard.press('Escape');
        await upload(document);
        await kept.press(words.file.ontoShelf, kept.dialog);
        await kept.dialog.getByText(words.file.done.shelf).waitFor();
        await page.keyboard.press('Escape');
        await expect.poll(() => kept.card(name).count()).toBe(2);

        await kept.act(name, words.shelf.share);
        await kept.dialog.getByLabel(words.share.origins).fill('https://news.example/page');
        await kept.press(words.share.make, kept.dialog);
        const link = await kept.dialog.getByLabel(words.share.link, { exact: true }).inputValue();
        const code = await kept.dialog.getByLabel(words.share.embed, { exact: true }).inputValue();
        expect(code).toContain(`<iframe src="${link}"`);
        await kept.press(words.share.makeInside, kept.dialog);
        const fields = kept.dialog.getByLabel(words.share.link, { exact: true });
        await expect.poll(() => fields.count()).toBe(2);
        const inside = await fields.last().inputValue();
        if (language === 'ar') expect(await graveFaults(page)).toEqual([]);
        const { page: guest, liqa: theirs } = await open({ language });
        for (const address of [link, inside]) {
          await guest.goto(address);
          await theirs.drawn();
          await guest.getByRole('region', { name: words.opened.label }).getByText(name).waitFor();
          expect(Object.keys(await theirs.places()).sort()).toEqual(['IR', 'masoud-pezeshkian']);
          expect(await guest.getByRole('link', { name: SCREEN[language] }).count()).toBe(0);
          await theirs.clickNode('masoud-pezeshkian');
          await theirs.untilAddress('node', 'masoud-pezeshkian');
        }
        await guest.goto(link);
        await theirs.drawn();
        await guest.getByRole('button', { name: words.away.save }).press('Enter');
        const [file] = await Promise.all([
          guest.waitForEvent('download'),
          guest.getByRole('menuitem', { name: 'GraphML' }).press('Enter'),
        ]);
        expect(file.suggestedFilename()).toBe(`${name}.graphml`);
        await kept.press(words.share.withdraw, kept.dialog);
        await kept.dialog.getByText(words.share.withdrawn).waitFor();
        expect((await page.goto(link))?.status()).toBe(404);
        await page.getByText(words.opened.noLink).waitFor();
        await page.goto(`${liqa.origin}/#snapshot=damaged`);
        await page.getByText(words.opened.damagedLink).waitFor();
      },
    );
  },
  { stores: ['embedded'] },
);
