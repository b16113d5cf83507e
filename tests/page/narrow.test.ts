import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';

const SURFACE = {
  en: { button: /^How to look at it/u, timeline: 'Timeline', canvas: 'Picture' },
  ar: { button: /^طريقة العرض/u, timeline: 'الزمن', canvas: 'رسم' },
} as const;

const LOOK = {
  en: { look: 'What sizes and colours say', table: 'Who connects others' },
  ar: { look: 'ماذا تقول الأحجام والألوان', table: 'من يصل بين غيره' },
} as const;

describePage(
  'at 390 pixels',
  ({ open }) => {
    it.each(['en', 'ar'] as const)(
      'nothing sticks out, and details can be read, in %s',
      async (language) => {
        const { liqa, page } = await open({ language, viewport: { width: 390, height: 844 } });
        await liqa.go();
        const width = () => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await width()).toBeLessThanOrEqual(390);
        const { button, timeline, canvas: picture } = SURFACE[language];
        await page.getByRole('button', { name: button }).press('Enter');
        await page.getByRole('menuitemradio', { name: timeline }).press('Enter');
        await liqa.untilAddress('surface', 'timeline');
        await page.locator('#liqa-middle').getByRole('heading').first().waitFor();
        expect(await width()).toBeLessThanOrEqual(390);
        const search = await liqa.search.boundingBox();
        expect(search?.width ?? 0).toBeGreaterThan(260);
        await page.getByRole('button', { name: button }).click();
        await page.getByRole('menuitemradio', { name: picture }).click();
        await liqa.drawn();
        const canvas = await page.getByTestId('canvas').boundingBox();
        expect(canvas?.width ?? 0).toBeGreaterThan(370);

        await liqa.go('/?node=abbas-araghchi');
        const heading = liqa.page.getByRole('heading', {
          name: language === 'ar' ? 'عباس عراقجي' : 'Abbas Araghchi',
        });
        await heading.waitFor();
        const box = await heading.boundingBox();
        expect(box?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(844);
        expect(await width()).toBeLessThanOrEqual(390);
      },
    );

    it.each(['en', 'ar'] as const)(
      'what sizes and colours say, and its table, are wholly in sight, in %s',
      async (language) => {
        const { liqa, page } = await open({ language, viewport: { width: 390, height: 844 } });
        await liqa.go();
        const { look, table } = LOOK[language];
        await page.getByRole('button', { name: look }).click();
        const expectInSight = async (name: string) => {
          const box = await page.getByRole('dialog', { name }).boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
        };
        await expectInSight(look);
        await page.getByRole('button', { name: table }).click();
        await page.getByRole('dialog', { name: table }).getByRole('table').waitFor();
        await expectInSight(table);
      },
    );

    it('search, choose and come back to the picture', async () => {
      const { liqa, page } = await open({ language: 'en', viewport: { width: 390, height: 844 } });
      await liqa.go();
      await liqa.search.click();
      await liqa.search.fill('Sisi');
      await page.getByRole('option').first().click();
      await liqa.untilAddress('node', 'abdel-fattah-el-sisi');
      await liqa.drawn();
      const place = (await liqa.places())['abdel-fattah-el-sisi'];
      expect(place?.x).toBeGreaterThan(0);
      expect(place?.x).toBeLessThan(390);
    });
  },
  { stores: ['embedded'] },
);
