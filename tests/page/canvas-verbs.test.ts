import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

const [CALLER, CALLED, PRESIDENT] = ['abbas-araghchi', 'badr-abdelatty', 'abdel-fattah-el-sisi'];

describePage(
  'what is done in the picture',
  ({ open }) => {
    it('picks several, keeps only them, and undo brings the others back', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      const before = Object.keys(await liqa.places()).length;
      await liqa.clickNode(CALLER);
      await page.keyboard.down('Shift');
      await liqa.clickNode(CALLED);
      await page.keyboard.up('Shift');
      await liqa.untilAddress('node', `${CALLER},${CALLED}`);
      await liqa.finder.getByRole('button', { name: 'Keep only these' }).click();
      await page.waitForFunction(() => Object.keys(window.liqa?.positions() ?? {}).length === 2);
      await liqa.drawn();
      await page.keyboard.press('Control+z');
      await page.waitForFunction(
        (count) => Object.keys(window.liqa?.positions() ?? {}).length === count,
        before,
      );
    });

    it('a box that is drawn with Shift picks what it holds', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      const places = Object.values(await liqa.places());
      const [left, right] = [Math.min, Math.max].map((of) => of(...places.map(({ x }) => x)));
      const [top, bottom] = [Math.min, Math.max].map((of) => of(...places.map(({ y }) => y)));
      await page.keyboard.down('Shift');
      await page.mouse.move((left ?? 0) - 25, (top ?? 0) - 25);
      await page.mouse.down();
      await page.mouse.move((right ?? 0) + 25, (bottom ?? 0) + 25, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await liqa.finder.getByRole('heading', { name: `${places.length} selected` }).waitFor();
    });

    it.each(['en', 'ar'] as const)(
      'offers by keyboard what can be done, and lays out around one, in %s',
      async (language) => {
        const { liqa, page } = await open({ language });
        await liqa.go(`/?node=${PRESIDENT}`);
        await page.getByTestId('canvas').focus();
        await page.keyboard.press('Shift+F10');
        const menu = page.getByRole('menu');
        const circles = menu.getByRole('menuitem', {
          name: language === 'en' ? 'Circles around this' : 'دوائر حوله',
        });
        await circles.waitFor();
        expect(await graveFaults(page)).toEqual([]);
        await circles.press('Enter');
        await liqa.untilAddress('layout', 'concentric');
        await liqa.untilAddress('centre', PRESIDENT);
        await liqa.drawn();
        const places = await liqa.places();
        const from = (id: string) =>
          Math.hypot(
            (places[id]?.x ?? 0) - (places[PRESIDENT]?.x ?? 0),
            (places[id]?.y ?? 0) - (places[PRESIDENT]?.y ?? 0),
          );
        expect(from('meeting-sisi-pezeshkian')).toBeLessThan(from('masoud-pezeshkian'));
      },
    );

    it('keeps a node where a hand put it, until it is let go', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      const at = (await liqa.places())[CALLER];
      if (!at) throw new Error('not drawn');
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 60, at.y - 40, { steps: 5 });
      await page.mouse.up();
      await page.waitForFunction(() => new URL(location.href).searchParams.has('pin'));
      await liqa.drawn();
      const pinned = liqa.address('pin');
      await page.reload();
      await liqa.drawn();
      expect(liqa.address('pin')).toBe(pinned);
      await page.getByRole('button', { name: 'How the picture is laid out' }).click();
      await page.getByRole('menuitem', { name: /^Let go of what is pinned/u }).click();
      await liqa.untilAddress('pin', null);
    });
  },
  { stores: ['embedded'] },
);
