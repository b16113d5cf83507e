import { beforeAll, expect, it } from 'vitest';
import { metQuerySchema, metReplySchema } from '../../contract/met.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { met } from '../../server/views/met.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes, person, relate } from './small-graph.ts';

const meeting = (id: string, more: Record<string, string> = {}) => ({
  id,
  titleAr: id,
  titleEn: id,
  kind: 'bilateral',
  status: 'held',
  ...more,
});

describeEachStore('met', (open) => {
  let store: GraphStore;
  const ask = (query: Record<string, unknown>) => met(store, metQuerySchema.parse(query));
  const reply = async (query: Record<string, unknown>) => metReplySchema.parse(await ask(query));
  const whom = async (query: Record<string, unknown>) =>
    (await reply(query)).met.map(({ id, meetings }) => [id, meetings]);

  beforeAll(async () => {
    store = await open();
    await addNodes(
      store,
      'Person:Actor',
      ['a', 'b', 'c', 'd', 'alone'].map((id) => person(id)),
    );
    await addNodes(store, 'Organization:Actor', [person('org', 'هيئة', 'Body')]);
    await addNodes(store, 'State', [person('EG')]);
    await addNodes(store, 'Meeting', [
      meeting('m1', { date: '2024-10-24', earliest: '2024-10-24', latest: '2024-10-24' }),
      meeting('m2', { kind: 'phone' }),
      meeting('m3', { date: '2024', earliest: '2024-01-01', latest: '2024-12-31' }),
      meeting('m4', { status: 'planned' }),
      meeting('m5', { date: '2023/..', earliest: '2023-01-01' }),
      meeting('only-one'),
    ]);
    await relate(
      store,
      ['Actor', 'TOOK_PART_IN', 'Meeting'],
      ['a m1', 'b m1', 'a m2', 'b m2', 'c m2', 'a m3', 'org m3', 'a m4', 'd m4', 'c m5', 'd m5']
        .concat('alone only-one')
        .map((pair) => pair.split(' ') as [string, string]),
    );
  });

  it('counts held meetings, most first, then by id', async () => {
    expect(await reply({ of: 'a' })).toEqual({
      of: 'a',
      total: 3,
      met: [
        { id: 'b', nameAr: 'b', nameEn: 'b', count: 2, meetings: ['m1', 'm2'] },
        { id: 'c', nameAr: 'c', nameEn: 'c', count: 1, meetings: ['m2'] },
        { id: 'org', nameAr: 'هيئة', nameEn: 'Body', count: 1, meetings: ['m3'] },
      ],
    });
  });

  it('gives at most the limit, and counts all', async () => {
    const { met, total } = await reply({ of: 'a', limit: 1 });
    expect(met.map(({ id }) => id)).toEqual(['b']);
    expect(total).toBe(3);
  });

  it('asks for another status or one kind', async () => {
    expect(await whom({ of: 'a', status: 'planned' })).toEqual([['d', ['m4']]]);
    expect(await whom({ of: 'a', status: 'denied' })).toEqual([]);
    expect(await whom({ of: 'b', kind: 'phone' })).toEqual([
      ['a', ['m2']],
      ['c', ['m2']],
    ]);
  });

  it('keeps to meetings that may have been between two dates, none undated', async () => {
    expect(await whom({ of: 'a', from: '2024' })).toEqual([
      ['b', ['m1']],
      ['org', ['m3']],
    ]);
    expect(await whom({ of: 'a', from: '2024-11' })).toEqual([['org', ['m3']]]);
    expect(await whom({ of: 'a', to: '2024-10-23' })).toEqual([['org', ['m3']]]);
    expect(
      await whom({ of: 'a', from: '2024-10-24', to: '2024-10-24', kind: 'bilateral' }),
    ).toEqual([
      ['b', ['m1']],
      ['org', ['m3']],
    ]);
    expect(await whom({ of: 'a', from: '2025' })).toEqual([]);
    expect(await whom({ of: 'd', from: '2030' })).toEqual([['c', ['m5']]]);
    expect(await whom({ of: 'd', to: '2022' })).toEqual([]);
  });

  it('knows bodies as well as people, and who met nobody', async () => {
    expect(await whom({ of: 'org' })).toEqual([['a', ['m3']]]);
    expect(await whom({ of: 'alone' })).toEqual([]);
  });

  it('names who is no actor', async () => {
    for (const id of ['nobody', 'EG', 'm1']) expect(await ask({ of: id })).toEqual({ missing: id });
  });
});

describeEachStore('met in the shipped report', (open) => {
  it('says whom the ministers and the presidents met', async () => {
    const store = await open();
    await loadReports(store, await curatedDocuments());
    const whom = async (of: string) =>
      metReplySchema.parse(await met(store, metQuerySchema.parse({ of }))).met.map(({ id }) => id);
    expect(await whom('abbas-araghchi')).toContain('badr-abdelatty');
    expect(await whom('abdel-fattah-el-sisi')).toEqual(['masoud-pezeshkian']);
    expect(await whom('ahmed-fahmy')).toEqual([]);
  });
});
