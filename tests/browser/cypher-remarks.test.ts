import { expect, it } from 'vitest';
import { ask, cell, openTab, openWorkbench, shownWords } from '../support/answer-page.ts';
import { describePage } from '../support/describe-page.ts';

describePage(
  'what Neo4j remarks',
  ({ open }) => {
    it('is told in the summary with its place, and relationships lead to details', async () => {
      const opened = await open({ language: 'en' });
      const { page } = opened;
      await openWorkbench(opened);
      await ask(
        page,
        'MATCH (n:Person)\nOPTIONAL MATCH (n)-[r:TOOK_PART_IN]->(:Nothing) RETURN n.id, r',
      );
      await openTab(page, /Summary/u);
      await page.getByText('What the store remarks').waitFor();
      await page
        .getByRole('button', { name: /^line 2, column \d+/u })
        .first()
        .waitFor();
      await openTab(page, /Table/u);
      await ask(page, 'MATCH (:Person)-[r:TOOK_PART_IN]->(:Meeting) RETURN r, 1 AS one');
      await cell(page, 0, 0).getByRole('button').click();
      await page.waitForFunction(() => location.search.includes('rel=TOOK_PART_IN'));
      const { shown, said } = await shownWords(opened);
      expect(shown).toBe(said);
    });
  },
  { stores: ['neo4j'] },
);
