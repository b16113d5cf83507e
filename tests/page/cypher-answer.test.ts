import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ask,
  cell,
  editor,
  openTab,
  openWorkbench,
  shownWords,
  status,
} from '../support/answer-page.ts';
import { describePage, describeSite } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';
import { startLiveServer } from '../support/live-server.ts';

/** The browser's own word for a refused query. */
const REFUSED = /status of 4\d\d/u;

const WHO =
  'MATCH (p:Person)-[r:TOOK_PART_IN]->(m:Meeting) RETURN p.id AS id, p, r, p.evidence[0] AS at';

describePage(
  "an answer's table",
  ({ open }) => {
    for (const language of ['en', 'ar'] as const) {
      it(`leads by keyboard from a cell to details and sentence, ${language}`, async () => {
        const opened = await open({ language });
        const { page, liqa } = opened;
        await openWorkbench(opened);
        await ask(page, WHO);
        const grid = page.getByRole('grid');
        expect(await grid.getAttribute('aria-colcount')).toBe('5');
        // The statement's first column is where reading begins.
        const boxes = await Promise.all([0, 1].map((at) => cell(page, 0, at).boundingBox()));
        const [first = 0, second = 0] = boxes.map((box) => box?.x);
        expect(first < second).toBe(language === 'en');

        // In the editor the Tab key writes; Escape lets it leave.
        await page.keyboard.press('Escape');
        for (let press = 0; press < 40; press += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(() => document.activeElement?.hasAttribute('data-cell'))) break;
        }
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(
          '0:0',
        );
        const forward = language === 'en' ? 'ArrowRight' : 'ArrowLeft';
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press(forward);
        const id = await cell(page, 1, 0).textContent();
        await page.keyboard.press('Enter');
        await liqa.untilAddress('node', id);
        const name = (await cell(page, 1, 1).textContent()) ?? '';
        await liqa.finder.getByRole('heading', { name }).waitFor();
        const node = await shownWords(opened);
        expect(node.shown).toBe(node.said);

        await page.keyboard.press(forward);
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => location.search.includes('rel=TOOK_PART_IN'));
        const relationship = await shownWords(opened);
        expect(relationship.shown).toBe(relationship.said);

        await page.keyboard.press(forward);
        const place = (await cell(page, 1, 3).textContent()) ?? '';
        await page.keyboard.press('Enter');
        await liqa.untilAddress('span', place);
        const evidence = await shownWords(opened);
        expect(evidence.shown).toBe(evidence.said);
      });

      it(`has no grave fault, nor has an opened cell, ${language}`, async () => {
        const opened = await open({ language });
        const { page } = opened;
        await openWorkbench(opened);
        await ask(
          page,
          `${WHO}, 1.5 AS score, null AS nothing, [p, m] AS both, date('2024-11-05')`,
        );
        expect(await graveFaults(page)).toEqual([]);
        await cell(page, 0, 1).press(' ');
        expect(await graveFaults(page)).toEqual([]);
      });

      it(`has none as text, summed up or failed, ${language}`, async () => {
        const opened = await open({ language, tolerate: REFUSED });
        const { page } = opened;
        await openWorkbench(opened);
        await ask(page, `${WHO}, 1.5 AS score`);
        await openTab(page, /JSON/u);
        expect(await graveFaults(page)).toEqual([]);
        await openTab(page, /Summary|خلاصة/u);
        expect(await graveFaults(page)).toEqual([]);
        await editor(page).fill('RETRUN 1');
        await page.keyboard.press('Control+Enter');
        await status(page, 'failed').waitFor();
        await page.getByRole('alert').waitFor();
        expect(await graveFaults(page)).toEqual([]);
      });
    }

    it('leads with a click on a name to whom it names, and from each row to its sentence', async () => {
      const opened = await open({ language: 'en' });
      const { page, liqa } = opened;
      await openWorkbench(opened);
      await ask(
        page,
        'MATCH (p:Person {id: "abbas-araghchi"}) RETURN p.nameAr, p.evidence, 7 AS n',
      );
      await cell(page, 0, 0).getByRole('button').click();
      await liqa.untilAddress('node', 'abbas-araghchi');
      await cell(page, 0, -1).getByRole('button').click();
      const { shown, said } = await shownWords(opened);
      expect(shown).toBe(said);
    });

    it('shows each value as what it is', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      const values: readonly (readonly [cypher: string, shown: string])[] = [
        ['9007199254740993', '9007199254740993'],
        ['1.0', '1.0'],
        ['1', '1'],
        ['null', 'null'],
        ["''", '""'],
        ["'null'", 'null'],
        ['false', 'false'],
        ["date('2024-11-05')", '2024-11-05'],
        ["[1, 'a', null]", '[1, "a", null]'],
        ["{a: {b: 1.0}, c: 'ع'}", '{a: {b: 1.0}, c: "ع"}'],
      ];
      await ask(page, `RETURN ${values.map(([cypher], at) => `${cypher} AS v${at}`).join(', ')}`);
      for (const [at, [, shown]] of values.entries()) {
        // Columns out of sight are drawn when the keyboard gets there.
        if (at > 0) await page.keyboard.press('ArrowRight');
        else await cell(page, 0, 0).focus();
        await cell(page, 0, at).waitFor();
        expect(await cell(page, 0, at).textContent()).toBe(shown);
      }
      const looks = await page.evaluate(() =>
        ['0:3', '0:5'].map((at) => document.querySelector(`[data-cell="${at}"] > *`)?.className),
      );
      expect(looks[0] === undefined || looks[0] !== looks[1]).toBe(true);
    });

    it('opens a long value whole, and Escape leads back to its cell', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(page, "RETURN reduce(t = '', x IN range(1, 400) | t + x + ' ') AS long");
      await cell(page, 0, 0).press('Enter');
      const detail = page.getByRole('region', { name: /^long of row 1/u });
      await detail.getByText(/ 399 400/u).waitFor();
      await page.keyboard.press('Escape');
      await detail.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(
        '0:0',
      );
    });

    it('sorts numbers as numbers, both ways and back', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(page, 'UNWIND [10, 9, null, 2] AS n RETURN n');
      const shown = async () => {
        await page.locator('[role=grid][aria-busy=false]').waitFor();
        return Promise.all([0, 1, 2, 3].map((row) => cell(page, row, 0).textContent()));
      };
      const heading = page.getByRole('columnheader', { name: 'n', exact: true });
      await cell(page, 0, 0).focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect.poll(shown).toEqual(['2', '9', '10', 'null']);
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Enter');
      await expect.poll(shown).toEqual(['10', '9', '2', 'null']);
      await page.keyboard.press('Enter');
      await expect.poll(shown).toEqual(['10', '9', 'null', '2']);
      const width = async () => (await heading.boundingBox())?.width ?? 0;
      const before = await width();
      await page.keyboard.press('Shift+ArrowRight');
      await expect.poll(width).toBe(before + 16);
    });

    it('copies a cell by its key, and all of it by the menu', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await openWorkbench(opened);
      await ask(page, "UNWIND [1, 2] AS n RETURN n, '=1+1' AS text");
      await cell(page, 1, 1).focus();
      await page.keyboard.press('Control+c');
      await page.getByRole('status').filter({ hasText: 'Cell copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=1+1');
      await cell(page, 1, 1).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Copy all 2 rows, with headings' }).click();
      await page.getByRole('status').filter({ hasText: '2 rows copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        "n\ttext\n1\t'=1+1\n2\t'=1+1",
      );
    });

    it('draws the rows in sight alone, and goes to the last of them by a key', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(page, 'UNWIND range(1, 1000) AS n RETURN n');
      expect(await page.getByRole('row').count()).toBeLessThan(80);
      await cell(page, 0, 0).focus();
      await page.keyboard.press('Control+End');
      await cell(page, 999, 0).waitFor();
      expect(await cell(page, 999, 0).textContent()).toBe('1000');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1000');
    });

    it('fits a phone', async () => {
      const opened = await open({ language: 'ar', viewport: { width: 390, height: 844 } });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(page, WHO);
      await cell(page, 0, 0).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await graveFaults(page)).toEqual([]);
    });
  },
  { stores: ['embedded'] },
);

describePage(
  'a run',
  ({ open }) => {
    it('is stopped by Escape at once, and may be run again', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await editor(page).fill(
        'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)',
      );
      await page.keyboard.press('Control+Enter');
      await status(page, 'running')
        .filter({ hasText: /so far/u })
        .waitFor();
      const began = Date.now();
      await page.keyboard.press('Escape');
      await status(page, 'stopped').waitFor();
      expect(Date.now() - began).toBeLessThan(2000);
      await ask(page, 'RETURN 42 AS n');
      expect(await cell(page, 0, 0).textContent()).toBe('42');
    });

    it('that finds the server busy says so, and asks once more after a while', async () => {
      const opened = await open({ language: 'en', tolerate: REFUSED });
      const { page } = opened;
      await openWorkbench(opened);
      // Which queries find no place is the server's to decide, by time: here the first one does not.
      let asked = 0;
      await page.route('**/query/v2', (route) => {
        asked += 1;
        if (asked > 1) return route.continue();
        return route.fulfill({
          status: 429,
          headers: { 'Retry-After': '2' },
          json: { errors: [{ code: 'Neo.ClientError.Request.Invalid', message: 'busy' }] },
        });
      });
      await editor(page).fill('RETURN 7 AS n');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Other queries are running. Trying once more in 2 sec').waitFor();
      await expect.poll(() => cell(page, 0, 0).textContent(), { timeout: 30_000 }).toBe('7');
      expect(asked).toBe(2);
    });

    it("fails with the server's words, what would work, and the way to the place", async () => {
      const opened = await open({ language: 'ar', tolerate: REFUSED });
      const { page } = opened;
      await openWorkbench(opened);
      await editor(page).fill('MATCH (n) RETRUN n');
      await page.keyboard.press('Control+Enter');
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/RETRUN.*السطر 1/u);
      await page.getByText('صحّح الموضع المشار إليه').waitFor();
      await page.getByRole('button', { name: 'أعد التشغيل' }).waitFor();
      await page.getByRole('button', { name: 'اذهب إلى موضعه' }).click();
      await page.keyboard.press('Control+Shift+ArrowRight');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('RETRUN');
    });

    it('of several statements gives each its answer, and says which did not run', async () => {
      const opened = await open({ language: 'en', tolerate: REFUSED });
      const { page } = opened;
      await openWorkbench(opened);
      await editor(page).fill('RETURN 1 AS n;\nRETURN 2 AS n;\nRETRUN 3;\nRETURN 4');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('alert').waitFor();
      const runs = page.getByRole('navigation', { name: 'Queries that ran together' });
      await runs.getByText('1 did not run').waitFor();
      for (const n of ['1', '2']) {
        await runs.getByRole('button', { name: `${n} done` }).click();
        await expect.poll(() => cell(page, 0, 0).textContent()).toBe(n);
      }
    });

    it('says what it did in its summary, and that nothing matched in its table', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(page, "MATCH (p:Person {id: 'nobody'}) RETURN p");
      await page.getByText('Nothing matched.').waitFor();
      await openTab(page, /Summary/u);
      await page.getByText('Nothing was changed.').waitFor();
      await page.getByText(/^0 rows · /u).waitFor();
    });

    it('is written out as text and as JSON that loses nothing', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(page, "RETURN 9007199254740993 AS big, 1.0 AS float, 'لقاء' AS text");
      await openTab(page, /JSON/u);
      const text = page.locator('pre');
      expect(await text.textContent()).toContain('│ \u20689007199254740993\u2069 │');
      await page.getByText('JSON', { exact: true }).click();
      await expect
        .poll(() => text.textContent())
        .toBe(
          '[\n  {\n    "big": 9007199254740993,\n    "float": 1.0,\n    "text": "لقاء"\n  }\n]',
        );
    });
  },
  { stores: ['embedded'] },
);

describe('an answer that a limit cuts', () => {
  const start = async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-browser-'));
    const server = await startLiveServer({
      LIQA_DATA: folder,
      LIQA_SEED: 'off',
      LIQA_RATE_LIMIT: '0',
      LIQA_QUERY_ROWS: '10000',
    });
    return { server, end: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
  };
  describeSite('', start, ({ open }) => {
    it('says so, gives more where there is more, and keeps the choice of how many', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(page, 'RETURN 1');
      await page.getByLabel('Most rows that are shown').selectOption('10000');
      await ask(page, 'UNWIND range(1, 20000) AS n RETURN n');
      await page.getByText('10,000 rows shown; there are more.').waitFor();
      await page.getByRole('button', { name: 'Show all, up to 100,000' }).click();
      // The server's own limit is reached now, which it says in its words.
      await page.getByText(/cut after 10000 rows/u).waitFor();
      await page.reload();
      await ask(page, 'RETURN 1');
      expect(await page.getByLabel('Most rows that are shown').inputValue()).toBe('10000');
    });

    it('is saved as far as the server gives it, and the notice tells that it was cut', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      // Where a page may not write files itself, the browser downloads them.
      await page.addInitScript('delete window.showSaveFilePicker');
      await openWorkbench(opened);
      await ask(
        page,
        "UNWIND range(1, 20000) AS n RETURN n + 9007199254740992 AS big, '=1+1' AS f",
      );
      const save = async (format: RegExp) => {
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: format }).click();
        const file = await download;
        return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
      };
      const csv = await save(/^CSV/u);
      expect(csv.name).toMatch(/^unwind-range-.*\.csv$/u);
      const lines = csv.text.split('\r\n');
      expect(lines.slice(0, 2)).toEqual(['\ufeffbig,f', "9007199254740993,'=1+1"]);
      expect(lines).toHaveLength(10_002);
      await page
        .getByText(/which is not the whole answer/u)
        .first()
        .waitFor();
      const json = await save(/^JSON, one/u);
      expect(json.text.startsWith('[\n{"big":9007199254740993,"f":"=1+1"},\n')).toBe(true);
      expect(JSON.parse(json.text)).toHaveLength(10_000);
    });

    it('is written into the file that the reader chose, where the browser can', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      // A real file handle, of the page's own storage: the chooser is the browser's, not the page's.
      await page.addInitScript(`window.showSaveFilePicker = async ({ suggestedName }) => {
        const root = await navigator.storage.getDirectory();
        return (window.chosen = await root.getFileHandle(suggestedName, { create: true }));
      }`);
      await openWorkbench(opened);
      await ask(page, 'UNWIND range(1, 3) AS n RETURN n, toFloat(n) AS f');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('menuitem', { name: /^JSON Lines/u }).click();
      await page
        .getByText(/^Saved .*\(3 rows\)\.$/u)
        .first()
        .waitFor();
      const text = await page.evaluate(async () => {
        const chosen = Reflect.get(window, 'chosen') as FileSystemFileHandle;
        return (await chosen.getFile()).text();
      });
      expect(text).toBe('{"n":1,"f":1.0}\n{"n":2,"f":2.0}\n{"n":3,"f":3.0}\n');
    });
  });
});
