import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

const LOOKS = (['en', 'ar'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

/** Addresses of the states a reader meets. */
const STATES = [
  ['first sight', '/'],
  ['a person', '/?node=abbas-araghchi'],
  ['a meeting', '/?node=call-abdelatty-araghchi'],
  ['a state', '/?node=EG'],
  ['a statement', '/?node=irna-on-the-tour'],
  ['a pair', '/?view=contacts&pair=abbas-araghchi,badr-abdelatty'],
] as const;

describePage(
  'accessibility',
  ({ open }) => {
    for (const look of LOOKS) {
      it.each(STATES)(
        `%s has no grave fault, ${look.language}, ${look.colorScheme}`,
        async (_what, address) => {
          const { liqa, page } = await open(look);
          await liqa.go(address);
          expect(await graveFaults(page)).toEqual([]);
        },
      );

      it(`the list, search results and help have none, ${look.language}, ${look.colorScheme}`, async () => {
        const { liqa, page } = await open(look);
        await liqa.go('/');
        await liqa.search.fill(look.language === 'ar' ? 'مصر' : 'Egypt');
        await page.getByRole('option').first().waitFor();
        expect(await graveFaults(page)).toEqual([]);
        await page.goto(`${new URL(page.url()).origin}/?surface=list`);
        await page.locator('#liqa-middle').getByRole('table').first().waitFor();
        expect(await graveFaults(page)).toEqual([]);
        await page.locator('#liqa-middle').press('?');
        await page.getByRole('dialog').waitFor();
        expect(await graveFaults(page)).toEqual([]);
      });

      it(`a phone's width has none, ${look.language}, ${look.colorScheme}`, async () => {
        const { liqa, page } = await open({ ...look, viewport: { width: 390, height: 844 } });
        await liqa.go('/?node=abbas-araghchi');
        expect(await graveFaults(page)).toEqual([]);
      });
    }
  },
  { stores: ['embedded'] },
);
