import { beforeAll, expect, it } from 'vitest';
import type { TimelineReply } from '../../contract/timeline.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

const CALL = 'call-abdelatty-araghchi';
const IN_KAZAN = 'meeting-sisi-pezeshkian';

/** What the page says in the two languages, where the test has to point at it. */
const WORDS = {
  en: {
    strip: 'Meetings in time',
    undated: 'Date not reported: 3',
    fold: 'Fold the strip of time',
    unfold: 'Open the strip of time',
    look: 'What sizes and colours say',
    icon: 'Icon',
    ministry: 'Ministry 1',
    link: 'Copy a link to this view',
    copied: 'The link is copied.',
    hide: 'Hide the details',
  },
  ar: {
    strip: 'اللقاءات في الزمن',
    undated: 'لم يُذكر تاريخها: ٣',
    fold: 'طيّ شريط الزمن',
    unfold: 'فتح شريط الزمن',
    look: 'ماذا تقول الأحجام والألوان',
    icon: 'الأيقونة',
    ministry: 'وزارة ١',
    link: 'انسخ رابطًا إلى ما يظهر',
    copied: 'نُسخ الرابط.',
    hide: 'أخفِ التفاصيل',
  },
} as const;

describePage(
  'under and around the picture',
  ({ open, server }) => {
    beforeAll(async () => {
      const statement = `MATCH (call:Meeting {id: '${CALL}'}), (kazan:Meeting {id: '${IN_KAZAN}'})
SET call.date = '2024-12', call.earliest = '2024-12-01', call.latest = '2024-12-31',
  kazan.date = '2024-10-23', kazan.earliest = '2024-10-23', kazan.latest = '2024-10-23'`;
      const reply = await fetch(`${server().url}/db/neo4j/query/v2`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ statement, accessMode: 'Write' }),
      });
      expect(reply.status).toBe(202);
    });

    it.each(['en', 'ar'] as const)(
      'time is brushed and folded, icons are chosen and links copied, by keyboard alone, in %s',
      async (language) => {
        const words = WORDS[language];
        const { liqa, page } = await open({ language });
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await liqa.go();
        const strip = page.getByRole('region', { name: words.strip });
        await strip.getByText(words.undated).waitFor();
        const asked = await fetch(`${server().url}/api/timeline`);
        const { periods, undated } = (await asked.json()) as TimelineReply;
        expect([periods.length, undated]).toEqual([2, 3]);
        // From the first month to the last, also those without any.
        const months = strip.locator('[data-month]');
        expect(await months.count()).toBe(3);
        await months.first().focus();
        await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
        await liqa.untilAddress('from', '2024-12');
        const untilDrawn = (there: boolean) =>
          page.waitForFunction(
            ([id, wanted]) => id in (window.liqa?.positions() ?? {}) === wanted,
            [IN_KAZAN, there] as const,
          );
        await untilDrawn(false);
        expect(Object.keys(await liqa.places())).toContain(CALL);
        expect(await graveFaults(page)).toEqual([]);
        await page.keyboard.press('Control+z');
        await liqa.untilAddress('from', null);
        await untilDrawn(true);

        await page.getByRole('button', { name: words.look }).press('Enter');
        await page
          .getByRole('combobox', { name: words.icon, exact: true })
          .selectOption('property');
        await liqa.untilAddress('icon', 'property');
        expect(await graveFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByText(words.ministry).waitFor();

        await liqa.search.fill(words.link);
        await page.getByRole('option', { name: words.link }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.getByText(words.copied).waitFor();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(link).toBe(`${liqa.origin}/?icon=property`);

        await strip.getByRole('button', { name: words.fold }).press('Enter');
        await page.getByRole('button', { name: words.hide }).press('Enter');
        await page.reload();
        await page.getByRole('button', { name: words.unfold }).waitFor();
        expect(await liqa.finder.isVisible()).toBe(false);
      },
    );
  },
  { stores: ['embedded'] },
);
