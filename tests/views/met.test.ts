import { beforeAll, expect, it } from 'vitest';
import { matrixQuerySchema, matrixReplySchema } from '../../contract/matrix.ts';
import { metQuerySchema, metReplySchema } from '../../contract/met.ts';
import { timelineQuerySchema, timelineReplySchema } from '../../contract/timeline.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { matrix } from '../../server/views/matrix.ts';
import { met } from '../../server/views/met.ts';
import { timeline } from '../../server/views/timeline.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes, person, relate } from './small-graph.ts';

const meeting = (id: string, more: Record<string, string | string[]> = {}) => ({
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
    await addNodes(store, 'Organization:Actor', [person('ministry')]);
    await addNodes(
      store,
      'State',
      ['EG', 'IR', 'FR'].map((id) => person(id)),
    );
    await addNodes(store, 'Place', [person('cairo'), person('tehran')]);
    await addNodes(store, 'Topic', [person('truce'), person('trade')]);
    const evidence = ['r1#char=0,4'];
    await addNodes(store, 'Meeting', [
      meeting('m1', {
        date: '2024-10-24',
        earliest: '2024-10-24',
        latest: '2024-10-24',
        evidence: [...evidence, 'r2#char=5,9'],
      }),
      meeting('m2', { kind: 'phone', evidence: ['r2#char=10,19'] }),
      meeting('m3', { evidence, date: '2024', earliest: '2024-01-01', latest: '2024-12-31' }),
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

  // m1 was held in Iran and m3 in a place of it; for Egypt and its ministry b stands.
  beforeAll(async () => {
    const ties = [
      ['Person', 'REPRESENTS', 'State', 'b EG'],
      ['Person', 'REPRESENTS', 'Organization', 'b ministry'],
      ['Organization', 'BELONGS_TO', 'State', 'ministry EG'],
      ['Meeting', 'HELD_IN', 'State', 'm1 IR'],
      ['Meeting', 'HELD_IN', 'Place', 'm3 tehran'],
      ['Meeting', 'HELD_IN', 'Place', 'm2 cairo'],
      ['Place', 'LOCATED_IN', 'State', 'tehran IR'],
      ['Meeting', 'DISCUSSED', 'Topic', 'm1 truce'],
      ['Meeting', 'DISCUSSED', 'Topic', 'm2 trade'],
    ] as const;
    for (const [from, type, to, ends] of ties) {
      await relate(store, [from, type, to], [ends.split(' ') as [string, string]]);
    }
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

  it('asks for several kinds and statuses at once', async () => {
    expect(await whom({ of: 'a', kind: 'phone,bilateral', status: 'held,planned' })).toEqual([
      ['b', ['m1', 'm2']],
      ['c', ['m2']],
      ['d', ['m4']],
      ['org', ['m3']],
    ]);
    expect(() => metQuerySchema.parse({ of: 'a', kind: 'phone,dinner' })).toThrow(/bilateral/u);
    expect(() => metQuerySchema.parse({ of: 'a', topic: ',' })).toThrow();
  });

  it('counts undated ones between two dates only when asked to', async () => {
    expect(await whom({ of: 'a', from: '2024', to: '2024', undated: 'yes' })).toEqual([
      ['b', ['m1', 'm2']],
      ['c', ['m2']],
      ['org', ['m3']],
    ]);
  });

  it.each([
    ['state', 'EG', ['m1', 'm2']],
    ['state', 'IR', ['m1', 'm3']],
    ['state', 'IR,EG', ['m1', 'm2', 'm3']],
    ['state', 'FR', []],
    ['organization', 'org', ['m3']],
    ['organization', 'ministry', ['m1', 'm2']],
    ['topic', 'truce', ['m1']],
    ['topic', 'truce,trade', ['m1', 'm2']],
    ['place', 'cairo', ['m2']],
    ['report', 'r1', ['m1', 'm3']],
    ['report', 'r', []],
  ])('keeps to meetings tied to the %s %s', async (key, ids, meetings) => {
    const found = (await whom({ of: 'a', [key]: ids })).flatMap(([, each]) => each ?? []);
    expect([...new Set(found)].sort()).toEqual(meetings);
    const inTime = await timeline(store, timelineQuerySchema.parse({ of: 'a', [key]: ids }));
    expect(timelineReplySchema.parse(inTime).total).toBe(meetings.length);
    const query = matrixQuerySchema.parse({ [key]: ids });
    const { cells } = matrixReplySchema.parse(await matrix(store, query));
    expect(
      cells
        .filter(({ a }) => a === 'a')
        .map(({ b, count }) => [b, count])
        .sort(),
    ).toEqual(
      (await reply({ of: 'a', [key]: ids })).met.map(({ id, count }) => [id, count]).sort(),
    );
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
