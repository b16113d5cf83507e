import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';

describePage(
  'the two languages',
  ({ open }) => {
    const middles = async (page: Awaited<ReturnType<typeof open>>['page']) => {
      const middle = async (selector: string) => {
        const box = await page.locator(selector).boundingBox();
        return box ? box.x + box.width / 2 : Number.NaN;
      };
      return {
        finder: await middle('#liqa-finder'),
        canvas: await middle('[data-testid=canvas]'),
        report: await middle('#liqa-report'),
      };
    };

    it('are read in their own direction, columns mirrored', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
      const english = await middles(page);
      expect(english.finder).toBeLessThan(english.canvas);
      expect(english.canvas).toBeLessThan(english.report);

      await page.getByRole('button', { name: 'العربية' }).click();
      await liqa.drawn();
      expect(await page.locator('html').getAttribute('lang')).toBe('ar');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      const arabic = await middles(page);
      expect(arabic.report).toBeLessThan(arabic.canvas);
      expect(arabic.canvas).toBeLessThan(arabic.finder);
    });

    it('begin with the one the browser asks for', async () => {
      const { liqa, page } = await open({ language: 'ar' });
      await liqa.go();
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.title()).not.toBe('');
    });

    it('the report is set from right to left in both', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      const text = page.locator('#liqa-report').getByText('أجرى وزير الخارجية').first();
      await text.waitFor();
      const direction = await text.evaluate((element) => getComputedStyle(element).direction);
      expect(direction).toBe('rtl');
    });

    it('the choice is remembered, and a link that names another wins', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await liqa.go();
      await page.getByRole('button', { name: 'العربية' }).click();
      await liqa.drawn();
      await liqa.go('/');
      expect(await page.locator('html').getAttribute('lang')).toBe('ar');
      await liqa.go('/?lang=en');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    it('the theme is remembered', async () => {
      const { liqa, page } = await open({ colorScheme: 'light' });
      const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
      await liqa.go();
      expect(await scheme()).toBe('light');
      await page.getByRole('button', { name: 'Use the dark theme' }).click();
      expect(await scheme()).toBe('dark');
      await liqa.go('/');
      expect(await scheme()).toBe('dark');
    });
  },
  { stores: ['embedded'] },
);
