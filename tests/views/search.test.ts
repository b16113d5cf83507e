import { expect, it } from 'vitest';
import { searchQuerySchema, searchReplySchema } from '../../contract/search.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { removeReport } from '../../graph-seed/remove-report.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { createSearch, type Search } from '../../server/views/search.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes, person } from './small-graph.ts';

const ask = async (search: Search, q: string) =>
  searchReplySchema.parse(await search.search(searchQuerySchema.parse({ q })));
const first = async (search: Search, q: string) => {
  const [best] = (await ask(search, q)).results;
  return best && [best.id, best.match];
};
const curatedIn = async (store: GraphStore) => loadReports(store, await curatedDocuments());

describeEachStore('search', (open) => {
  it('finds what the shipped report names, however it is spelled', async () => {
    const store = await open();
    await curatedIn(store);
    const search = createSearch(store);
    for (const [q, id] of [
      ['عبدالعاطي', 'badr-abdelatty'],
      ['Abdel Ati', 'badr-abdelatty'],
      ['Araqchi', 'abbas-araghchi'],
      ['عراقجى عباس', 'abbas-araghchi'],
      ['السيسى', 'abdel-fattah-el-sisi'],
      ['Sissi', 'abdel-fattah-el-sisi'],
      ['Pezeshkiyan', 'masoud-pezeshkian'],
      ['احمد فهمى', 'ahmed-fahmy'],
      ['ايران', 'IR'],
      ['Egypt', 'EG'],
      ['القاهره', 'cairo'],
      ['قازان', 'kazan'],
      ['brics', 'brics'],
      ['إيرنا', 'irna'],
      ['قمة بريكس', 'brics-summit'],
    ]) {
      expect(await first(search, q as string), q).toEqual([id, 'name']);
    }
    expect(await first(search, 'وزير الخارجية الإيراني')).toEqual(['abbas-araghchi', 'post']);
    expect(await first(search, 'President of Egypt')).toEqual(['abdel-fattah-el-sisi', 'post']);
    const iran = await ask(search, 'Iran');
    expect(iran.results.filter(({ match }) => match === 'represents').map(({ id }) => id)).toEqual([
      'abbas-araghchi',
      'masoud-pezeshkian',
    ]);
    expect(await ask(search, 'Abbas Grossi')).toEqual({ results: [], total: 0 });
  });

  it('knows a report loaded or removed at once when told', async () => {
    const store = await open();
    const search = createSearch(store);
    expect(await ask(search, 'عباس')).toEqual({ results: [], total: 0 });
    const [change] = await curatedIn(store);
    search.invalidate();
    expect(await first(search, 'عباس')).toEqual(['abbas-araghchi', 'name']);
    await removeReport(store, change?.id ?? '');
    search.invalidate();
    expect(await ask(search, 'عباس')).toEqual({ results: [], total: 0 });
  });

  it('notices by itself what others wrote', async () => {
    const store = await open();
    const search = createSearch(store);
    expect(await ask(search, 'Somebody')).toEqual({ results: [], total: 0 });
    await addNodes(store, 'Person:Actor', [person('somebody', 'فلان', 'Somebody')]);
    await expect
      .poll(() => ask(search, 'Somebody').then(({ total }) => total), { timeout: 20_000 })
      .toBe(1);
  });

  it('goes on answering from what it knows while the store is away', async () => {
    const store = await open();
    await addNodes(store, 'Person:Actor', [person('somebody', 'فلان', 'Somebody')]);
    const search = createSearch(store);
    expect(await first(search, 'Somebody')).toEqual(['somebody', 'name']);
    await store.close();
    expect(await first(search, 'فلان')).toEqual(['somebody', 'name']);
    search.invalidate();
    await expect(ask(search, 'فلان')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
