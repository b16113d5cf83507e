import { expect, it } from 'vitest';
import type { MatrixReply } from '../../contract/matrix.ts';
import type { TimelineReply } from '../../contract/timeline.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

const [CALLER, CALLED] = ['abbas-araghchi', 'badr-abdelatty'];
const OF_THE_SAME_STATE = 'abdel-fattah-el-sisi';

/** What the page says in the two languages, where the test has to point at it. */
const WORDS = {
  en: {
    call: 'Abbas Araghchi and Badr Abdelatty: 1 meeting',
    matrix: 'Who met whom, and how often',
    undated: /^Date not reported/u,
    spoke: /spoke by phone/u,
    far: 'The reports give no chain of up to four meetings between them.',
    see: 'Show in the picture',
    add: 'Add a person or a body',
    typed: 'Sisi',
    leave: 'Phone call',
    without: /^Without what you left out/u,
    states: 'standing for the same state',
    both: /both stand for/u,
    unmark: /^Unmark the chain/u,
  },
  ar: {
    call: 'عباس عراقجي وبدر عبد العاطي: لقاء واحد',
    matrix: 'من التقى مَن، وكم مرة',
    undated: /^لم يُذكر تاريخها/u,
    spoke: /مكالمة هاتفية بين/u,
    far: 'لا سلسلة لقاءات بينهما في أربع خطوات أو أقل، فيما تذكره التقارير.',
    see: 'أظهِرها في الرسم',
    add: 'أضِف شخصًا أو جهة',
    typed: 'السيسي',
    leave: 'اتصال هاتفي',
    without: /^لا سلسلة بينهما من دون/u,
    states: 'تمثيل الدولة نفسها',
    both: /يمثّل كل من/u,
    unmark: /^ألغِ تعليم السلسلة/u,
  },
} as const;

describePage(
  'the views',
  ({ open, server }) => {
    const ask = async <T>(path: string) => (await (await fetch(server().url + path)).json()) as T;
    const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/gu, '');

    it.each(['en', 'ar'] as const)(
      'count as the store does and share what is selected, by keyboard alone, in %s',
      async (language) => {
        const words = WORDS[language];
        const { liqa, page } = await open({ language });
        const middle = page.locator('#liqa-middle');

        await page.goto(`${liqa.origin}/?surface=matrix`);
        const grid = page.getByRole('grid');
        await grid.waitFor();
        const { items, cells } = await ask<MatrixReply>('/api/matrix');
        expect(await grid.locator('tbody tr').count()).toBe(items.length);
        // Each pair stands twice, once for either side.
        expect(await grid.locator('[data-met]').count()).toBe(2 * cells.length);
        await grid.locator('[data-cell="0:0"] button').focus();
        const column = items.findIndex(({ id }) => id === CALLED);
        const forward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
        const row = items.findIndex(({ id }) => id === CALLER);
        for (let at = 0; at < column; at++) await page.keyboard.press(forward);
        for (let at = 0; at < row; at++) await page.keyboard.press('ArrowDown');
        expect(
          plain(
            await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
          ),
        ).toBe(words.call);
        await page.keyboard.press('Enter');
        await liqa.untilAddress('pair', [CALLER, CALLED].sort().join());
        await liqa.report.locator('[data-state]').first().waitFor();
        expect(await graveFaults(page)).toEqual([]);

        await page.goto(`${liqa.origin}/?surface=timeline`);
        await middle.getByRole('heading', { name: words.undated }).waitFor();
        const { meetings, undated } = await ask<TimelineReply>('/api/timeline');
        expect(undated).toBe(meetings.length);
        expect(await middle.locator('li').count()).toBe(meetings.length);
        expect(await graveFaults(page)).toEqual([]);

        await page.goto(`${liqa.origin}/?surface=paths&between=${CALLER}`);
        const add = middle.getByRole('combobox', { name: words.add });
        await add.fill(words.typed);
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
        await middle.getByText(words.far).waitFor();
        await page.goto(`${liqa.origin}/?surface=paths&between=${CALLER},${CALLED}`);
        await middle.getByText(words.spoke).waitFor();
        expect(await graveFaults(page)).toEqual([]);
        const leave = middle.getByRole('checkbox', { name: words.leave });
        await leave.focus();
        await page.keyboard.press('Space');
        await middle.getByText(words.without).waitFor();
        await page.keyboard.press('Space');
        await middle.getByRole('button', { name: words.see }).press('Enter');
        await liqa.untilAddress('surface', null);
        await liqa.untilAddress('node', `${CALLER},call-abdelatty-araghchi,${CALLED}`);
        await liqa.untilAddress('chain', `${CALLER},call-abdelatty-araghchi,${CALLED}`);
        await liqa.drawn();
        expect(await graveFaults(page)).toEqual([]);
        await page.getByRole('button', { name: words.unmark }).press('Enter');
        await liqa.untilAddress('chain', null);

        await page.goto(`${liqa.origin}/?surface=paths&between=${CALLED},${OF_THE_SAME_STATE}`);
        await middle.getByText(words.far).waitFor();
        await middle.getByRole('checkbox', { name: words.states }).press('Space');
        await middle.getByText(words.both).first().waitFor();
        expect(await graveFaults(page)).toEqual([]);
      },
    );
  },
  { stores: ['embedded'] },
);
