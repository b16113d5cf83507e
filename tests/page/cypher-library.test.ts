import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cypherAr } from '../../client/cypher/words/ar.ts';
import { cypherEn } from '../../client/cypher/words/en.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

const WORDS = { ar: cypherAr.cypher, en: cypherEn.cypher } as const;
type Language = keyof typeof WORDS;

/** The workbench by its roles and words. */
class Bench {
  readonly page: Page;
  readonly words: (typeof WORDS)[Language];

  constructor(page: Page, language: Language) {
    this.page = page;
    this.words = WORDS[language];
  }

  get editor(): Locator {
    return this.page.locator('#liqa-query [contenteditable="true"]').first();
  }
  get finder(): Locator {
    return this.page.locator('#liqa-finder');
  }
  get parameters(): Locator {
    return this.page.getByRole('region', { name: this.words.parameters.title });
  }
  tab(name: 'ready' | 'favourites' | 'history'): Locator {
    return this.finder.getByRole('tab', { name: this.words.library.tab[name] });
  }
  item(words: string | RegExp): Locator {
    return this.finder.getByRole('listitem').filter({ hasText: words });
  }
  value(name: string): Locator {
    const label = this.words.parameters.valueOf.replace('{{name}}', `\u2068$${name}\u2069`);
    return this.parameters.getByLabel(label, { exact: true });
  }
  kind(name: string): Locator {
    const label = this.words.parameters.kindOf.replace('{{name}}', `\u2068$${name}\u2069`);
    return this.parameters.getByLabel(label, { exact: true });
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async text(): Promise<string> {
    const lines = await this.editor.locator('.cm-line').allTextContents();
    return lines.join('\n');
  }
  /** Waits until the editor has a text. */
  async untilText(wanted: string | RegExp): Promise<void> {
    const holds = (text: string) =>
      typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text);
    await expect.poll(async () => holds(await this.text()), { timeout: 10_000 }).toBe(true);
  }
  /** Puts a text in place of what is in the editor, by keys. */
  async write(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
    await this.untilText(text);
  }
  async run(): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+Enter');
  }
  async untilFocused(target: Locator): Promise<void> {
    const isFocused = () => target.evaluate((element) => element === document.activeElement);
    await expect.poll(isFocused, { timeout: 10_000 }).toBe(true);
  }
  async activate(target: Locator): Promise<void> {
    await target.focus();
    await this.page.keyboard.press('Enter');
  }
}

describePage(
  'the library of queries',
  ({ open, server }) => {
    const start = async (language: Language) => {
      const { page } = await open({ language, tolerate: /status of 400/u });
      await page.goto(`${server().url}/?screen=cypher`);
      const bench = new Bench(page, language);
      await bench.tab('ready').waitFor();
      await bench.editor.waitFor();
      return bench;
    };

    it.each(['en', 'ar'] as const)(
      'opens a ready query by keys alone, loses nothing and gives it back, in %s',
      async (language) => {
        const bench = await start(language);
        const { words, page } = bench;
        const first = await bench.text();
        expect(first).toContain('$person');
        await bench.write('RETURN 1 AS mine');
        await bench.tab('ready').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.insertText(language === 'ar' ? 'جمله تقول' : 'sentence EVIDENCE');
        const { title } = words.shelf.ready.sentenceBehind;
        await expect.poll(() => bench.finder.getByRole('listitem').count()).toBe(1);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await bench.untilText(/UNWIND m\.evidence/u);
        expect(title.length).toBeGreaterThan(0);
        expect(await bench.value('meeting').inputValue()).toBe('meeting-sisi-pezeshkian');
        await bench.run();
        await page.getByText('الاجتماع بين الرئيسين المصري والإيراني').first().waitFor();
        await bench.activate(bench.tab('history'));
        await bench.item('RETURN 1 AS mine').getByText(words.library.history.aside).waitFor();
        await bench.activate(bench.tab('ready'));
        await bench.activate(
          bench.finder.getByRole('button', { name: words.shelf.ready.whoMetWhom.title }),
        );
        await bench.activate(bench.button(words.library.done.undo));
        await bench.untilText(/UNWIND m\.evidence/u);
        expect(await graveFaults(page)).toEqual([]);
      },
    );

    it('remembers runs with how they ended, finds them in either script, and lets go of them', async () => {
      const bench = await start('en');
      const { page, words } = bench;
      await bench.write("RETURN 'أحمد' AS name");
      await bench.run();
      await bench.activate(bench.tab('history'));
      await bench.item('name').getByText('1 row').waitFor();
      await bench.write('RETURN nothing');
      await bench.run();
      await bench
        .item('RETURN nothing')
        .getByText(/Failed \(SyntaxError\)/u)
        .waitFor();
      await bench.write(
        'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n',
      );
      await bench.run();
      await bench.activate(bench.button(words.workbench.stop));
      await bench.item('UNWIND range').getByText(words.library.history.stopped).waitFor();
      await page.reload();
      await bench.activate(bench.tab('history'));
      await expect.poll(() => bench.finder.getByRole('listitem').count()).toBe(3);
      await bench.finder.getByRole('heading', { name: 'Today' }).waitFor();
      await bench.finder.getByLabel(words.library.search.history).fill('احمد return');
      await expect.poll(() => bench.finder.getByRole('listitem').count()).toBe(1);
      await bench.activate(
        bench.item('name').getByRole('button', { name: words.library.history.delete }),
      );
      await bench.finder.getByText('Nothing here has').waitFor();
      await bench.activate(bench.finder.getByRole('button', { name: words.library.done.undo }));
      await bench.item('name').waitFor();
      await bench.finder.getByLabel(words.library.search.history).fill('');
      await bench.activate(bench.button(words.library.history.deleteAll));
      await bench.finder.getByText(words.library.history.empty).waitFor();
      await bench.activate(bench.finder.getByRole('button', { name: words.library.done.undo }));
      await expect.poll(() => bench.finder.getByRole('listitem').count()).toBe(3);
      const kept = await page.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const asked = indexedDB.open('liqa-cypher');
          asked.onsuccess = () => resolve(asked.result);
        });
        const all = database.transaction('history').objectStore('history').getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        return all.result.map((entry) => Object.keys(entry).sort());
      });
      for (const keys of kept) {
        expect(keys).toEqual('accessMode id outcome parameters startedAt text tookMs'.split(' '));
      }
    });

    it('keeps favourites in folders, hands them on in a file and takes them from one', async () => {
      const bench = await start('ar');
      const { page, words } = bench;
      await bench.write('RETURN $n AS n');
      await bench.activate(bench.button('ضع قيمة \u2068$n\u2069'));
      await bench.value('n').fill('١٢');
      await bench.kind('n').selectOption('integer');
      await bench.activate(bench.button(words.library.tools.saveLong));
      const form = page.getByRole('form', { name: words.library.form.label });
      await bench.untilFocused(form.getByLabel(words.library.form.name));
      await page.keyboard.insertText('العدد ١٢');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('أرقام/صحيحة');
      await page.keyboard.press('Enter');
      await bench.item('العدد').waitFor();
      await bench.finder.getByRole('heading', { name: 'أرقام / صحيحة' }).waitFor();
      const files = bench.button(words.library.favourites.files);
      await bench.activate(files);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: words.library.file.exportCypher }).press('Enter'),
      ]);
      const file = await readFile(await download.path(), 'utf8');
      expect(file).toBe(
        '// name: العدد ١٢\n// folder: أرقام/صحيحة\n// parameters: {"n":12}\nRETURN $n AS n;\n',
      );

      const folder = path.dirname(await download.path());
      const place = path.join(folder, `${path.basename(os.tmpdir())}.cypher`);
      await writeFile(place, `${file}\n// name: آخر\nRETURN 2;\n`);
      await page.locator('input[type=file]').setInputFiles(place);
      await bench.finder.getByText(words.library.file.fresh_one).waitFor();
      await bench.finder.getByText(words.library.file.known_one).waitFor();
      await bench.activate(bench.button(words.library.file.add));
      await bench.item('آخر').waitFor();
      expect(await graveFaults(page)).toEqual([]);

      await writeFile(place, '// name: فارغ\n;\n');
      await page.locator('input[type=file]').setInputFiles(place);
      await bench.finder.getByRole('alert').getByText(/فارغ/u).waitFor();
      expect(await bench.finder.getByRole('listitem').count()).toBe(2);

      await page.reload();
      await bench.activate(bench.tab('favourites'));
      await bench.activate(bench.item('آخر').getByRole('button').last());
      await page.getByRole('menuitem', { name: words.library.favourites.delete }).press('Enter');
      await expect.poll(() => bench.item('آخر').count()).toBe(0);
      await bench.activate(bench.finder.getByRole('button', { name: words.library.done.undo }));
      await bench.item('آخر').waitFor();
      await bench.activate(bench.item('العدد').getByRole('button').first());
      await bench.untilText('RETURN $n AS n');
      expect(await bench.value('n').inputValue()).toBe('12');
    });

    it('fills a parameter by a name, in either script', async () => {
      const bench = await start('en');
      const { page } = bench;
      await bench.activate(bench.parameters.getByRole('button', { name: /Find by name/u }));
      await page.keyboard.insertText('عبدالعاطي');
      await page.locator('[data-combobox-option]').first().waitFor();
      await page.keyboard.press('Enter');
      const value = bench.value('person');
      await expect.poll(() => value.inputValue()).toBe('badr-abdelatty');
      await bench.activate(bench.button(bench.words.parameters.asJson));
      const json = bench.parameters.getByLabel(bench.words.parameters.json);
      await json.fill('{"person": {"$type": "Date", "_value": "2024-02-30"}}');
      await bench.parameters.getByText(bench.words.parameters.fault.noSuchDay).waitFor();
      await json.fill('{"person": "abbas-araghchi"}');
      await bench.activate(bench.button(bench.words.parameters.asRows));
      expect(await value.inputValue()).toBe('abbas-araghchi');
    });

    it('makes links that open a query without running it, and without losing another', async () => {
      const bench = await start('en');
      const { page, words } = bench;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await bench.activate(bench.button(words.library.tools.copyLink));
      await bench.button(words.library.tools.copied).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).searchParams.get('parameters')).toBe('{"person":"abbas-araghchi"}');
      await bench.write('RETURN 1 AS mine');
      await page.waitForTimeout(400);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(link);
      await page.getByText(words.library.done.openedByLink).waitFor();
      await bench.untilText(/\$person/u);
      expect(asked.filter((each) => each.startsWith('/db/'))).toEqual([]);
      await bench.activate(bench.button(words.library.done.undo));
      await bench.untilText('RETURN 1 AS mine');
      expect(new URL(page.url()).searchParams.get('query')).toBeNull();
      await bench.write(`RETURN '${'لقاء'.repeat(500)}'`);
      await bench.activate(bench.button(words.library.tools.copyLink));
      await page.getByText(/Too long for a link/u).waitFor();
    });

    it('says so where the browser keeps nothing, and works until the page is closed', async () => {
      const { page } = await open({ language: 'en' });
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no storage', 'SecurityError');
          },
        });
      });
      await page.goto(`${server().url}/?screen=cypher`);
      const bench = new Bench(page, 'en');
      await bench.activate(bench.tab('history'));
      await bench.finder.getByText(bench.words.library.storage.unavailable).waitFor();
      await bench.write('RETURN 5 AS five');
      await bench.run();
      await bench.item('RETURN 5 AS five').getByText('1 row').waitFor();
    });

    it('says so when the browser has no more room', async () => {
      const { page } = await open({ language: 'en' });
      await page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      await page.goto(`${server().url}/?screen=cypher`);
      const bench = new Bench(page, 'en');
      await bench.activate(bench.tab('history'));
      await bench.write('RETURN 6 AS six');
      await bench.run();
      await bench.finder.getByText(bench.words.library.storage.full).waitFor();
      await bench.item('RETURN 6 AS six').waitFor();
    });

    it.each(['en', 'ar'] as const)('fits 390 pixels, in %s', async (language) => {
      const { page } = await open({ language, viewport: { width: 390, height: 844 } });
      await page.goto(`${server().url}/?screen=cypher`);
      const bench = new Bench(page, language);
      await page.locator('#liqa-tab-finder').click();
      await bench.activate(
        bench.finder.getByRole('button', { name: bench.words.shelf.ready.statesThatMet.title }),
      );
      await bench.untilText(/count\(DISTINCT m\)/u);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await graveFaults(page)).toEqual([]);
    });
  },
  { stores: ['embedded'] },
);
