import { expect, it } from 'vitest';
import { snapshotsAr } from '../../client/snapshots/words/ar.ts';
import { snapshotsEn } from '../../client/snapshots/words/en.ts';
import { sendQuery } from '../http/send-query.ts';
import { describePage } from '../support/describe-page.ts';
import { graveFaults } from '../support/grave-faults.ts';

const WORDS = { ar: snapshotsAr.snapshots, en: snapshotsEn.snapshots } as const;
const OTHERS = { ar: 'من أنواع أخرى', en: 'Of other kinds' } as const;

/** As Gephi writes it: one of Liqa's kinds, one of another, and where they stand. */
const file = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Gephi 0.10.1</creator><title>${name}</title></meta>
<graph defaultedgetype="directed" mode="static">
<attributes class="node"><attribute id="0" title="labels" type="string"/></attributes>
<nodes>
<node id="jane" label="Jane Roe"><attvalues><attvalue for="0" value="Person"/></attvalues><viz:position x="-200" y="0"/></node>
<node id="club" label="نادٍ"><viz:position x="200" y="100"/></node>
</nodes>
<edges><edge id="0" source="jane" target="club" label="JOINED"/></edges>
</graph></gexf>`;

describePage(
  'a file of another program',
  ({ open, server }) => {
    it.each(['en', 'ar'] as const)(
      'is looked at, kept, opened and merged, in %s',
      async (language) => {
        const words = WORDS[language];
        const name = `Mine ${language}`;
        const { page, liqa } = await open({ language, tolerate: /status of 422/u });
        const dialog = page.getByRole('dialog');
        const press = (called: string, within: typeof dialog | typeof page = page) =>
          within.getByRole('button', { name: called, exact: true }).first().press('Enter');
        const choose = async (text: string) => {
          await press(words.shelf.import);
          const input = dialog.locator('input[type=file]');
          expect(await input.getAttribute('accept')).toContain('.graphml');
          await input.setInputFiles({
            name: 'mine.gexf',
            mimeType: 'application/octet-stream',
            buffer: Buffer.from(text),
          });
        };
        await page.goto(`${server().url}/?screen=snapshots`);

        // What is wrong with it is told with its line.
        await choose(file(name).replace('target="club"', 'target="nobody"'));
        await dialog.getByRole('alert').getByText('line 10').waitFor();
        await page.keyboard.press('Escape');
        await choose('id,label\n1,Jane\n');
        await dialog.getByRole('alert').getByText('GraphML').first().waitFor();
        await page.keyboard.press('Escape');

        // Both can be done with it; what merging would change is told before.
        await choose(file(name));
        await dialog.getByText(words.file.from.gexf).waitFor();
        await dialog.getByText(words.file.graph, { exact: true }).waitFor();
        expect(await graveFaults(page)).toEqual([]);
        await press(words.file.ontoShelf, dialog);
        await dialog.getByText(words.file.done.shelf).waitFor();
        await page.keyboard.press('Escape');

        // Opened, it stands as it stood, also what is of no kind of Liqa's.
        await press(words.shelf.openNamed.replace('{{name}}', `\u2068${name}\u2069`));
        await page.getByRole('region', { name: words.opened.label }).waitFor();
        await liqa.drawn();
        const places = await liqa.places();
        expect(Object.keys(places).sort()).toEqual(['club', 'jane']);
        expect(places.club?.label).toContain('نادٍ');
        expect(places.jane?.label).toContain('Jane Roe');
        expect(places.jane?.x).toBeLessThan(places.club?.x ?? 0);
        expect(places.jane?.y).toBeGreaterThan(places.club?.y ?? 0);
        await liqa.clickNode('club');
        await page.getByRole('heading', { name: 'نادٍ' }).waitFor();
        await page.goto(`${page.url()}&surface=list`);
        await page.getByText(OTHERS[language]).first().waitFor();

        await page.goto(`${server().url}/?screen=snapshots`);
        await choose(file(name));
        await press(words.file.intoGraph, dialog);
        await dialog.getByText(words.file.done.graph).waitFor();
        await page.keyboard.press('Escape');
        const statement = 'MATCH (a:Person)-[r:JOINED]->(b:Node) RETURN a.name, b.name, b.id';
        const { body } = await sendQuery(server(), { statement });
        expect(body.data?.values).toContainEqual(['Jane Roe', 'نادٍ', 'club']);
      },
      120_000,
    );
  },
  { stores: ['embedded'] },
);
