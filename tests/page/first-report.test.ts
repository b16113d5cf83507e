import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { smallReport } from '../support/small-report.ts';

const FIRST = smallReport(
  'first',
  'Amal and Basil met in a hall.',
  [
    { kind: 'Person', id: 'amal', nameAr: 'أمل', nameEn: 'Amal', quote: 'Amal' },
    { kind: 'Person', id: 'basil', nameAr: 'باسل', nameEn: 'Basil', quote: 'Basil' },
  ],
  [],
);

describePage(
  'a page opened before there is any report',
  ({ open, server }) => {
    it('shows the first one by itself', async () => {
      const reports = `${server().url}/api/reports`;
      const { reports: loaded } = (await (await fetch(reports)).json()) as {
        reports: { id: string }[];
      };
      for (const { id } of loaded) await fetch(`${reports}/${id}`, { method: 'DELETE' });
      const { liqa, page } = await open({ language: 'en' });
      await page.goto(liqa.origin);
      await page.getByText('No reports yet').first().waitFor();
      const reply = await fetch(reports, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(FIRST),
      });
      expect(reply.status).toBe(201);
      await liqa.drawn();
    });
  },
  { stores: ['embedded'] },
);
