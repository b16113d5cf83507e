import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

const CALL = 'call-abdelatty-araghchi';

/** What the page says in the two languages, where the test has to point at it. */
const WORDS = {
  en: {
    filter: 'Filter',
    close: 'Close',
    phone: 'Phone calls 1',
    removePhone: 'Remove the filter: Phone calls · 1',
    why: 'Why don’t I see…?',
    sisi: 'Sisi',
    keptOut: 'The filter Kind of meeting: Phone calls',
    nothing: 'Nothing passes these filters together',
    withoutFrance: /^Without “.*France.*”: 1 meeting$/u,
    write: 'Write a note',
    text: 'Text of the note',
    remove: 'Delete the note',
    back: 'Put it back',
    tour: 'New here? Take a short tour',
    next: 'Next',
    done: 'Done',
  },
  ar: {
    filter: 'تصفية',
    close: 'أغلق',
    phone: 'اتصالات هاتفية ١',
    removePhone: 'أزل التصفية: اتصالات هاتفية · ١',
    why: 'لماذا لا أرى…؟',
    sisi: 'السيسي',
    keptOut: 'تصفية نوع اللقاء: اتصالات هاتفية',
    nothing: 'لا شيء يوافق هذه الشروط مجتمعة',
    withoutFrance: /^من دون «.*فرنسا.*»: لقاء واحد$/u,
    write: 'اكتب ملاحظة',
    text: 'نص الملاحظة',
    remove: 'احذف الملاحظة',
    back: 'أعدها',
    tour: 'هل هذه زيارتك الأولى؟ خذ جولة قصيرة',
    next: 'التالي',
    done: 'تم',
  },
} as const;

const untilDrawn = (page: Page, id: string, drawn: boolean) =>
  page.waitForFunction(
    ([wanted, there]) => wanted in (window.liqa?.positions() ?? {}) === there,
    [id, drawn] as const,
    { timeout: 10_000 },
  );

describePage(
  'filters',
  ({ open, server }) => {
    it.each(['en', 'ar'] as const)(
      'keep what matters, say why something is missing, and are undone, in %s',
      async (language) => {
        const words = WORDS[language];
        const { liqa, page } = await open({ language });
        await liqa.go();
        const button = page.getByRole('button', { name: words.filter, exact: true });
        await button.focus();
        await page.keyboard.press('Enter');
        const panel = page.getByRole('dialog');
        await panel.getByRole('checkbox', { name: words.phone }).focus();
        await page.keyboard.press('Space');
        await liqa.untilAddress('kind', 'phone');
        await untilDrawn(page, 'abdel-fattah-el-sisi', false);
        await untilDrawn(page, CALL, true);

        await panel.getByRole('combobox', { name: words.why }).fill(words.sisi);
        await panel.getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
        await panel.getByText(words.keptOut).waitFor();
        expect(await graveFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'hidden' });

        await page.getByRole('button', { name: words.removePhone, exact: true }).press('Enter');
        await liqa.untilAddress('kind', null);
        await untilDrawn(page, 'abdel-fattah-el-sisi', true);
        await page.keyboard.press('Control+z');
        await liqa.untilAddress('kind', 'phone');
        await untilDrawn(page, 'abdel-fattah-el-sisi', false);
      },
    );

    it.each(['en', 'ar'] as const)(
      'that leave nothing say which of them to take away, in %s',
      async (language) => {
        const words = WORDS[language];
        const { liqa, page } = await open({ language });
        await page.goto(`${server().url}/?kind=phone&state=FR&lang=${language}`);
        await page.getByText(words.nothing).waitFor();
        if (language === 'en') expect(await graveFaults(page)).toEqual([]);
        await page.getByRole('button', { name: words.withoutFrance }).click();
        await liqa.untilAddress('state', null);
        await untilDrawn(page, CALL, true);
      },
    );

    it('show in each view the numbers that the store gives', async () => {
      const { liqa, page } = await open({ language: 'en' });
      const count = async (query: string) => {
        const reply = await fetch(`${server().url}/api/timeline?limit=1&${query}`);
        return ((await reply.json()) as { total: number }).total;
      };
      await liqa.go('/?state=EG&status=held');
      const meetings = Object.values(await liqa.places()).filter(({ kind }) => kind === 'Meeting');
      expect(meetings).toHaveLength(await count('state=EG&status=held'));
      await page.getByText('Who met whom', { exact: true }).click();
      await liqa.untilAddress('view', 'contacts');
      await liqa.drawn();
      const met = await fetch(`${server().url}/api/matrix?state=EG`);
      const { cells } = (await met.json()) as { cells: { a: string; b: string }[] };
      const lines = Object.keys(await liqa.lines()).filter((id) => id.startsWith('contact:'));
      expect(lines).toHaveLength(cells.length);
    });

    it('at 390 pixels are a sheet that fits', async () => {
      const { liqa, page } = await open({
        language: 'ar',
        viewport: { width: 390, height: 844 },
      });
      await liqa.go('/?kind=phone,visit&state=EG,IR&least=1');
      await page.getByRole('button', { name: /^تصفية/u }).click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await graveFaults(page)).toEqual([]);
      await page.getByRole('button', { name: WORDS.ar.close, exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
  },
  { stores: ['embedded'] },
);

describePage(
  'notes, the list of actions and the tour',
  ({ open }) => {
    it.each(['en', 'ar'] as const)(
      'a note is written, kept by the link, deleted and put back, in %s',
      async (language) => {
        const words = WORDS[language];
        const { liqa, page } = await open({ language });
        await liqa.go(`/?node=abbas-araghchi&lang=${language}`);
        await liqa.finder.getByRole('button', { name: words.write, exact: true }).click();
        await page.getByRole('textbox', { name: words.text }).fill('اسأل مرة أخرى');
        await page.keyboard.press('Control+Enter');
        await liqa.untilAddress('note', 'abbas-araghchi,اسأل مرة أخرى');
        if (language === 'ar') expect(await graveFaults(page)).toEqual([]);
        await page.reload();
        await liqa.drawn();
        await liqa.finder.getByText('اسأل مرة أخرى').waitFor();
        await liqa.finder.getByRole('button', { name: words.remove }).click();
        await liqa.untilAddress('note', null);
        await liqa.finder.getByRole('button', { name: words.back }).click();
        await liqa.untilAddress('note', 'abbas-araghchi,اسأل مرة أخرى');
      },
    );

    it('notes too long for a link stay in the browser, and it says so', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go('/?node=IR&lang=en');
      await liqa.finder.getByRole('button', { name: 'Write a note', exact: true }).click();
      await page.getByRole('textbox', { name: 'Text of the note' }).fill('سؤال '.repeat(200));
      await page.keyboard.press('Control+Enter');
      await liqa.untilAddress('notes', 'kept');
      await liqa.finder.getByText('too long for a link').waitFor();
      await page.reload();
      await liqa.drawn();
      await liqa.finder.getByText('سؤال سؤال').waitFor();
    });

    it('Ctrl+K finds what can be done, and does it', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go('/?lang=en');
      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: 'Go to Cypher' }).waitFor();
      expect(await graveFaults(page)).toEqual([]);
      await page.keyboard.type('القائمة');
      await page.getByRole('option', { name: 'Go to the list' }).waitFor();
      await page.keyboard.press('Enter');
      await liqa.untilAddress('surface', 'list');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Araqchi');
      await page.getByRole('option', { name: /^Abbas Araghchi/u }).waitFor();
      await page.keyboard.press('Enter');
      await liqa.untilAddress('node', 'abbas-araghchi');
      await page.keyboard.press('Control+k');
      await page.getByText('Looked for lately').waitFor();
      await page.getByRole('option', { name: /^Abbas Araghchi/u }).waitFor();
    });

    it.each([
      ['en', 1400],
      ['ar', 390],
    ] as const)('the tour is offered once, in %s at %i pixels', async (language, width) => {
      const words = WORDS[language];
      const { liqa, page } = await open({ language, viewport: { width, height: 844 } });
      await liqa.go();
      await page.getByRole('button', { name: words.tour }).press('Enter');
      const card = page.getByRole('dialog');
      await card.waitFor();
      if (language === 'en') expect(await graveFaults(page)).toEqual([]);
      for (let step = 1; step < 5; step += 1) {
        const box = await card.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        await card.getByRole('button', { name: words.next, exact: true }).press('Enter');
      }
      await card.getByRole('button', { name: words.done, exact: true }).press('Enter');
      await card.waitFor({ state: 'hidden' });
      await page.reload();
      await liqa.drawn();
      expect(await page.getByRole('button', { name: words.tour }).count()).toBe(0);
    });
  },
  { stores: ['embedded'] },
);
