import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';
import type { LiqaPage } from '../support/liqa-page.ts';

const ABDELATTY = 'badr-abdelatty';
const CALL = 'call-abdelatty-araghchi';

const WORDS = {
  en: {
    choose: 'Choose what to show of what is connected…',
    statements: 'Statements 3',
    show: 'Show',
    pin: 'Pin where it is',
    ends: 'Select both ends',
    around: 'Keep what is selected and its neighbours',
    frames: 'Frame each state',
    lasso: 'Select by drawing a line around',
    egypt: 'Egypt',
  },
  ar: {
    choose: 'اختر ما يظهر مما يتصل به…',
    statements: 'تصريحات ٣',
    show: 'أظهِر',
    pin: 'ثبّت في مكانه',
    ends: 'حدّد الطرفين',
    around: 'أبقِ المحدد وما يجاوره',
    frames: 'ضع كل دولة في إطار',
    lasso: 'تحديد بخط يُرسم حول العناصر',
    egypt: 'مصر',
  },
} as const;

type Counted = Window & { layouts?: boolean[] };

// Notes each request to the layout's thread, whether it is of a draft only.
function countLayouts(): void {
  const layouts: boolean[] = [];
  (window as Counted).layouts = layouts;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message, ...more) {
    if (message?.request?.nodes) layouts.push(message.request.draft);
    return post.apply(this, [message, ...more] as Parameters<typeof post>);
  };
}

const drawnIds = async (liqa: LiqaPage) => Object.keys(await liqa.places()).sort();

/** Opens the menu by its key and chooses from it by keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name }).focus();
  await page.keyboard.press('Enter');
}

const untilCount = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => window.liqa?.ready && Object.keys(window.liqa.positions()).length === wanted,
    count,
    { timeout: 10_000 },
  );

describePage(
  'what is done to the picture',
  ({ open }) => {
    it.each(['en', 'ar'] as const)('by keyboard, and is undone, in %s', async (language) => {
      const words = WORDS[language];
      const { liqa, page } = await open({ language });
      await liqa.go(`/?node=${ABDELATTY}`);
      const before = await drawnIds(liqa);

      await choose(page, words.choose);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('checkbox', { name: words.statements }).focus();
      await page.keyboard.press('Space');
      expect(await graveFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: words.show, exact: true }).focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await page.waitForFunction(
        (count) => Object.keys(window.liqa?.positions() ?? {}).length >= count,
        before.length + 3,
      );
      await page.keyboard.press('Control+z');
      await untilCount(page, before.length);

      await choose(page, words.pin);
      await page.waitForFunction(
        (id) => new URL(location.href).searchParams.get('pin')?.startsWith(`${id},`),
        ABDELATTY,
      );
      await page.keyboard.press('Control+z');
      await liqa.untilAddress('pin', null);

      await choose(page, words.around);
      await untilCount(page, 3);
      expect(await drawnIds(liqa)).toEqual(['EG', ABDELATTY, CALL].sort());
      await page.keyboard.press('Control+z');
      await untilCount(page, before.length);
    });

    it('offers what can be done with a line and with the ground, and frames states', async () => {
      const words = WORDS.en;
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      const line = Object.values(await liqa.lines()).find(
        ({ source, target }) => source === ABDELATTY && target === CALL,
      );
      const places = await liqa.places();
      const [a, b] = [places[line?.source ?? ''], places[line?.target ?? '']];
      if (!a || !b) throw new Error('the line is not drawn');
      await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2, { button: 'right' });
      await page.getByRole('menuitem', { name: words.ends }).click();
      await liqa.untilAddress('node', `${ABDELATTY},${CALL}`);

      await page.keyboard.press('Escape');
      await liqa.untilAddress('node', null);
      await choose(page, words.frames);
      await liqa.untilAddress('group', 'state');
      const frame = page.locator('[data-group="EG"]');
      await frame.getByText(words.egypt, { exact: true }).waitFor();
      await liqa.drawn();
      await page.waitForTimeout(300);
      const box = await frame.boundingBox();
      const inside = Object.entries(await liqa.places())
        .filter(([, { x, y }]) => {
          if (!box) return false;
          return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        })
        .map(([id]) => id);
      expect(inside.sort()).toEqual([
        'EG',
        'abdel-fattah-el-sisi',
        'ahmed-fahmy',
        ABDELATTY,
        'egyptian-foreign-ministry',
        'egyptian-foreign-ministry-spokesman',
        'egyptian-presidency',
      ]);
    });

    it('selects what a line is drawn around, and shows on a map what is in sight', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      const { [ABDELATTY]: place } = await liqa.places();
      if (!place) throw new Error('nobody is drawn');
      await page.getByRole('button', { name: WORDS.en.lasso }).click();
      await page.getByTestId('lasso').waitFor();
      const round = [0, 1, 2, 3, 4].map((step) => ({
        x: place.x + 22 * Math.cos((step * Math.PI) / 2),
        y: place.y + 22 * Math.sin((step * Math.PI) / 2),
      }));
      const [start] = round;
      if (start) await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      for (const { x, y } of round) await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
      await liqa.untilAddress('node', ABDELATTY);
      await page.getByTestId('lasso').waitFor({ state: 'detached' });

      const map = page.getByTestId('minimap');
      expect(await map.count()).toBe(0);
      await page.getByTestId('canvas').focus();
      for (let step = 0; step < 5; step++) await page.keyboard.press('+');
      await map.waitFor();
      const was = (await liqa.places())[ABDELATTY];
      const box = await map.locator('svg').first().boundingBox();
      if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height - 20);
      await page.waitForFunction(([id, y]) => window.liqa?.positions()[id]?.y !== y, [
        ABDELATTY,
        was?.y,
      ] as const);
    });

    it('lays a picture out once, whatever is selected while it is under way', async () => {
      const { page, liqa } = await open({ language: 'en' });
      await page.addInitScript(countLayouts);
      await liqa.go('/');
      const before = await drawnIds(liqa);
      await page.evaluate(() => (window as Counted).layouts?.splice(0));
      for (const words of [/^Topics/u, /^Phone call/u]) {
        await page.getByRole('button', { name: words }).first().dispatchEvent('click');
      }
      await expect.poll(async () => (await drawnIds(liqa)).length).toBeGreaterThan(before.length);
      await liqa.drawn();
      const layouts = await page.evaluate(() => (window as Counted).layouts);
      expect(layouts?.filter((draft) => !draft)).toHaveLength(1);
    });
  },
  { stores: ['embedded'] },
);
