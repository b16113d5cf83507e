import { beforeAll, expect, it } from 'vitest';
import { generate } from '../../bench/support/generate.ts';
import type { ActorReply } from '../../contract/actor.ts';
import type { MatrixReply } from '../../contract/matrix.ts';
import type { TimelineReply } from '../../contract/timeline.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';
import { plainLabel } from '../support/liqa-page.ts';

const WORDS = {
  en: {
    met: /^Whom they met/u,
    kind: (words: string) => new RegExp(`^${words} `, 'u'),
    phone: 'Phone call',
    between: 'Meetings between them',
    pairs: 'Who met whom',
    caption: (n: string) => `Who met whom (${n})`,
    relations: 'Connections',
    asTable: 'As a list',
  },
  ar: {
    met: /^مع مَن جرت اللقاءات/u,
    kind: (words: string) => new RegExp(`^${words} `, 'u'),
    phone: 'اتصال هاتفي',
    between: 'اللقاءات بينهما',
    pairs: 'من التقى مَن',
    caption: (n: string) => `من التقى مَن (${n})`,
    relations: 'الروابط',
    asTable: 'كقائمة',
  },
} as const;

describePage(
  'a person’s page and the lists',
  ({ open, server }) => {
    const ask = async <T>(path: string) => (await (await fetch(server().url + path)).json()) as T;
    const digits = (n: number, language: 'en' | 'ar') =>
      new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : 'en-GB').format(n);

    // People who met more than once.
    beforeAll(async () => {
      for (const document of generate({
        ...{ persons: 12, meetings: 60, meetingsPerReport: 60, seed: 1 },
      })) {
        const reply = await fetch(`${server().url}/api/reports`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(document),
        });
        expect(reply.status).toBe(201);
      }
    });

    it.each(['en', 'ar'] as const)(
      'count as the store does, by kind, by keyboard alone, in %s',
      async (language) => {
        const words = WORDS[language];
        const { liqa, page } = await open({ language });
        const { items } = await ask<MatrixReply>('/api/matrix');
        let id: string | undefined;
        let told: ActorReply | undefined;
        for (const item of items) {
          const one = await ask<ActorReply>(`/api/actor?of=${item.id}`);
          const isFit =
            one.kinds.some(({ kind }) => kind === 'phone') &&
            one.kinds.length > 1 &&
            (one.met.items[0]?.count ?? 0) > 1;
          if (!isFit) continue;
          [id, told] = [item.id, one];
          break;
        }
        if (id === undefined || !told) throw new Error('nobody met the same person twice');
        await page.goto(`${liqa.origin}/?surface=timeline&node=${id}`);
        const section = liqa.finder.locator('section', {
          has: page.getByRole('heading', { name: words.met }),
        });
        const heading = async () =>
          plainLabel((await section.getByRole('heading').textContent()) ?? '');
        await section.getByRole('button', { name: words.kind(words.phone) }).waitFor();
        expect(await heading()).toMatch(new RegExp(`${digits(told.met.total, language)}$`, 'u'));
        const labels = await section
          .locator('fieldset')
          .first()
          .getByRole('button')
          .allTextContents();
        expect(labels.map((label) => label.split(' ').at(-1))).toEqual(
          told.kinds.map(({ count }) => digits(count, language)),
        );

        await section.getByRole('button', { name: words.kind(words.phone) }).focus();
        await page.keyboard.press('Enter');
        await liqa.untilAddress('how', 'phone');
        const phoned = await ask<ActorReply>(`/api/actor?of=${id}&kind=phone`);
        // Past seven there is a button for the rest.
        const { total } = phoned.met;
        await expect
          .poll(() => section.locator('ul > li').count(), { timeout: 10_000 })
          .toBe(total > 7 ? 6 : total);
        // What was pressed keeps the focus: pressed again, all are there.
        await page.keyboard.press('Enter');
        await section.locator('[aria-pressed=true]').waitFor({ state: 'detached' });
        await liqa.untilAddress('how', null);
        expect(await graveFaults(page)).toEqual([]);

        await section.getByRole('button', { name: words.between }).first().press('Enter');
        const [first] = told.met.items;
        await liqa.untilAddress('pair', [id, first?.id].sort().join());
      },
    );

    it.each(['en', 'ar'] as const)(
      'list pairs, connections and meetings, in %s',
      async (language) => {
        const words = WORDS[language];
        const { liqa, page } = await open({ language });
        const middle = page.locator('#liqa-middle');
        const { cells } = await ask<MatrixReply>('/api/matrix?limit=100');
        await page.goto(`${liqa.origin}/?surface=list`);
        const parts = middle.getByRole('radiogroup');
        await parts.getByRole('radio').first().focus();
        const forward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
        await page.keyboard.press(forward);
        const caption = middle.locator('caption');
        await expect
          .poll(async () => plainLabel((await caption.first().textContent()) ?? ''))
          .toBe(words.caption(digits(cells.length, language)));
        expect(await graveFaults(page)).toEqual([]);
        await page.keyboard.press(forward);
        await expect.poll(() => caption.first().textContent()).toContain(words.relations);
        const row = middle.locator('tbody tr').first();
        await row.locator('td button').press('Enter');
        await page.waitForFunction(() => new URL(location.href).searchParams.has('rel'));

        await page.goto(`${liqa.origin}/?surface=timeline`);
        await middle.getByRole('button', { name: words.asTable }).press('Enter');
        const { meetings } = await ask<TimelineReply>('/api/timeline?limit=200');
        expect(await middle.locator('tbody tr').count()).toBe(meetings.length);
        expect(await graveFaults(page)).toEqual([]);
      },
    );
  },
  { stores: ['embedded'] },
);
