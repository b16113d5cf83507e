import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import type { LiqaPage } from '../support/liqa-page.ts';

const [ONE, OTHER] = ['abbas-araghchi', 'badr-abdelatty'];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers as the browser has them from the screen, one path each, all moved at once. */
async function touch(fingers: CDPSession, paths: readonly (readonly Point[])[]): Promise<void> {
  const at = (step: number) => paths.map((path, id) => ({ ...(path[step] ?? { x: 0, y: 0 }), id }));
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: ReturnType<typeof at>,
  ) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', at(0));
  for (let step = 1; step < (paths[0]?.length ?? 0); step++) await send('touchMove', at(step));
  await send('touchEnd', []);
}

const along = (from: Point, to: Point): readonly Point[] =>
  Array.from({ length: 9 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 8,
    y: from.y + ((to.y - from.y) * step) / 8,
  }));

const placeOf = async (liqa: LiqaPage, id: string) => {
  const { [id]: place } = await liqa.places();
  if (!place) throw new Error(`${id} is not drawn`);
  return place;
};
const apart = async (liqa: LiqaPage) => {
  const [a, b] = [await placeOf(liqa, ONE), await placeOf(liqa, OTHER)];
  return Math.hypot(a.x - b.x, a.y - b.y);
};
const settled = (page: Page) => page.waitForTimeout(200);

describePage(
  'fingers',
  ({ open }) => {
    it('open the menu, zoom, move the picture and move a node', async () => {
      const { liqa, page } = await open({
        language: 'ar',
        viewport: { width: 390, height: 844 },
        touch: true,
      });
      await liqa.go();
      const fingers = await page.context().newCDPSession(page);

      const before = await apart(liqa);
      const middle = { x: 200, y: 380 };
      const [left, right] = [
        { x: middle.x - 30, y: middle.y },
        { x: middle.x + 30, y: middle.y },
      ];
      await touch(fingers, [
        along(left, { ...left, x: left.x - 70 }),
        along(right, { ...right, x: right.x + 70 }),
      ]);
      await settled(page);
      const zoomed = await apart(liqa);
      expect(zoomed / before).toBeGreaterThan(1.5);

      const start = await placeOf(liqa, ONE);
      await touch(fingers, [
        along(left, { x: left.x + 40, y: left.y + 60 }),
        along(right, { x: right.x + 40, y: right.y + 60 }),
      ]);
      await settled(page);
      const end = await placeOf(liqa, ONE);
      expect(end.x - start.x).toBeCloseTo(40, -1);
      expect(end.y - start.y).toBeCloseTo(60, -1);
      expect((await apart(liqa)) / zoomed).toBeCloseTo(1, 1);

      // What is held without moving is asked what can be done with it; letting go keeps the menu.
      await liqa.go();
      const held = await placeOf(liqa, OTHER);
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [held] });
      await page.getByRole('menuitem').first().waitFor();
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await settled(page);
      await liqa.untilAddress('node', OTHER);
      expect(new URL(page.url()).searchParams.has('pin')).toBe(false);
      await page.getByRole('menuitem', { name: 'ثبّت في مكانه' }).tap();
      await page.waitForFunction(() => new URL(location.href).searchParams.has('pin'));
      await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });

      await liqa.go();
      const node = await placeOf(liqa, OTHER);
      await touch(fingers, [along(node, { x: node.x + 40, y: node.y + 30 })]);
      await page.waitForFunction(
        (id) => new URL(location.href).searchParams.get('pin')?.startsWith(id),
        OTHER,
      );
    });
  },
  { stores: ['embedded'] },
);
