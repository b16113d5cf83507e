import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

/** Addresses of the states a reader meets. */
const STATES = [
  ['first sight', '/'],
  ['a person', '/?node=abbas-araghchi'],
  ['a meeting', '/?node=call-abdelatty-araghchi'],
  ['a state', '/?node=EG'],
  ['a statement', '/?node=irna-on-the-tour'],
  ['a pair', '/?view=contacts&pair=abbas-araghchi,badr-abdelatty'],
] as const;

/** What another scheme can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Looks at what is there by day and, at its colours, by night. */
async function expectNoGraveFault(page: Page, what: string): Promise<void> {
  expect.soft(await graveFaults(page), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('[data-mantine-color-scheme=dark]').waitFor();
  expect.soft(await graveFaults(page, OF_COLOUR), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('[data-mantine-color-scheme=light]').waitFor();
}

describePage(
  'accessibility',
  ({ open }) => {
    for (const language of ['en', 'ar'] as const) {
      it(`no state has a grave fault, ${language}`, { timeout: 180_000 }, async () => {
        const { liqa, page } = await open({ language });
        for (const [what, address] of STATES) {
          await liqa.go(address);
          await expectNoGraveFault(page, what);
        }
      });

      it(`the list, search results and help have none, ${language}`, async () => {
        const { liqa, page } = await open({ language });
        await liqa.go('/');
        await liqa.search.fill(language === 'ar' ? 'مصر' : 'Egypt');
        await page.getByRole('option').first().waitFor();
        await expectNoGraveFault(page, 'search');
        await page.goto(`${new URL(page.url()).origin}/?surface=list`);
        await page.locator('#liqa-middle').getByRole('table').first().waitFor();
        await expectNoGraveFault(page, 'list');
        await page.locator('#liqa-middle').press('?');
        await page.getByRole('dialog').waitFor();
        await expectNoGraveFault(page, 'help');
      });

      it(`a phone's width has none, ${language}`, async () => {
        const { liqa, page } = await open({ language, viewport: { width: 390, height: 844 } });
        await liqa.go('/?node=abbas-araghchi');
        await expectNoGraveFault(page, 'phone');
      });
    }
  },
  { stores: ['embedded'] },
);
