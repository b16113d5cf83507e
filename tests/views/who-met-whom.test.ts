import { beforeAll, expect, it } from 'vitest';
import { actorQuerySchema, actorReplySchema } from '../../contract/actor.ts';
import { matrixQuerySchema, matrixReplySchema } from '../../contract/matrix.ts';
import { pairQuerySchema, pairReplySchema } from '../../contract/pair.ts';
import { timelineQuerySchema, timelineReplySchema } from '../../contract/timeline.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { actor } from '../../server/views/actor.ts';
import { matrix } from '../../server/views/matrix.ts';
import { pair } from '../../server/views/pair.ts';
import { timeline } from '../../server/views/timeline.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes, person, relate } from './small-graph.ts';

type Ends = [from: string, to: string];
const ends = (...pairs: string[]) => pairs.map((pair) => pair.split(' ') as Ends);

/** Four people of two states and a body of a third, and what they did together. */
async function fill(store: GraphStore): Promise<void> {
  await addNodes(
    store,
    'Person:Actor',
    ['a', 'b', 'c', 'd'].map((id) => person(id)),
  );
  await addNodes(store, 'Organization:Actor', [person('org')]);
  await addNodes(
    store,
    'State',
    ['EG', 'IR', 'RU'].map((id) => person(id)),
  );
  await addNodes(
    store,
    'Topic',
    ['oil', 'truce', 'trade'].map((id) => person(id)),
  );
  const titled = (id: string, more = {}) => ({
    ...{ id, titleAr: id, titleEn: id, kind: 'bilateral', status: 'held' },
    ...more,
  });
  const on = (day: string) => ({ date: day, earliest: day, latest: day });
  await addNodes(store, 'Meeting', [
    titled('m1', on('2024-10-24')),
    titled('m2', { kind: 'phone' }),
    titled('m3', { date: '2023', earliest: '2023-01-01', latest: '2023-12-31' }),
    titled('m4', { status: 'planned', ...on('2025-01-05') }),
    titled('m5', { date: '../2022-03', latest: '2022-03-31' }),
    titled('m6', on('2024-10-02')),
    titled('alone'),
  ]);
  await relate(
    store,
    ['Actor', 'TOOK_PART_IN', 'Meeting'],
    ends('a m1', 'b m1', 'a m2', 'b m2', 'a m3', 'c m3', 'b m5', 'c m5', 'a m4', 'b m4').concat(
      ends('d m6', 'org m6', 'b m6', 'd alone'),
    ),
  );
  await relate(store, ['Person', 'REPRESENTS', 'State'], ends('a EG', 'b IR', 'c EG'));
  await relate(store, ['Person', 'REPRESENTS', 'Organization'], ends('d org'));
  await relate(store, ['Organization', 'BELONGS_TO', 'State'], ends('org RU'));
  await relate(
    store,
    ['Meeting', 'DISCUSSED', 'Topic'],
    ends('m1 oil', 'm2 truce', 'm3 truce', 'm5 truce', 'm3 oil', 'm6 trade', 'm4 trade'),
  );
}

describeEachStore('a pair', (open) => {
  let store: GraphStore;
  const ask = async (query: Record<string, unknown>) => pair(store, pairQuerySchema.parse(query));
  beforeAll(async () => {
    store = await open();
    await fill(store);
  });

  it('has its meetings of any status by time, with who took part', async () => {
    const { meetings } = pairReplySchema.parse(await ask({ a: 'a', b: 'b' }));
    expect(meetings.items.map(({ id, status, actors }) => [id, status, actors])).toEqual([
      ['m1', 'held', ['a', 'b']],
      ['m4', 'planned', ['a', 'b']],
      ['m2', 'held', ['a', 'b']],
    ]);
    expect(meetings.items[2]).toMatchObject({ kind: 'phone', date: null, earliest: null });
  });

  it('has whom both met, and what both spoke of, at held meetings', async () => {
    const reply = pairReplySchema.parse(await ask({ a: 'a', b: 'b' }));
    expect(reply.through).toEqual({
      items: [{ id: 'c', nameAr: 'c', nameEn: 'c', withA: 1, withB: 1 }],
      total: 1,
    });
    expect(reply.topics).toEqual({
      items: [
        { id: 'truce', nameAr: 'truce', nameEn: 'truce', ofA: 2, ofB: 2, together: 1 },
        { id: 'oil', nameAr: 'oil', nameEn: 'oil', ofA: 2, ofB: 1, together: 1 },
      ],
      total: 2,
    });
  });

  it('is the same the other way round, but for its sides', async () => {
    const one = pairReplySchema.parse(await ask({ a: 'a', b: 'b' }));
    const other = pairReplySchema.parse(await ask({ a: 'b', b: 'a' }));
    expect(other.meetings).toEqual(one.meetings);
    expect(other.topics.items.map(({ id, ofA, ofB }) => [id, ofB, ofA])).toEqual(
      one.topics.items.map(({ id, ofA, ofB }) => [id, ofA, ofB]),
    );
  });

  it('gives at most the limit of each, and counts all', async () => {
    const reply = pairReplySchema.parse(await ask({ a: 'a', b: 'b', limit: 1 }));
    expect(reply.meetings).toMatchObject({ items: [{ id: 'm1' }], total: 3 });
    expect(reply.topics).toMatchObject({ items: [{ id: 'truce' }], total: 2 });
  });

  it('may have nothing in common', async () => {
    const reply = pairReplySchema.parse(await ask({ a: 'a', b: 'org' }));
    expect(reply.meetings.total).toBe(0);
    expect(reply.through.items.map(({ id }) => id)).toEqual(['b']);
  });

  it('is of actors', async () => {
    expect(await ask({ a: 'a', b: 'EG' })).toEqual({ missing: 'EG' });
    expect(pairQuerySchema.safeParse({ a: 'a', b: 'a' }).success).toBe(false);
  });
});

describeEachStore('an actor', (open) => {
  let store: GraphStore;
  const ask = async (query: Record<string, unknown>) => actor(store, actorQuerySchema.parse(query));
  const reply = async (query: Record<string, unknown>) => actorReplySchema.parse(await ask(query));
  beforeAll(async () => {
    store = await open();
    await fill(store);
    await addNodes(store, 'Statement', [{ id: 's1' }, { id: 's2' }]);
    await relate(store, ['Actor', 'MADE', 'Statement'], ends('a s1', 'a s2'));
  });

  it('met others at held meetings: how often, first and last', async () => {
    const { met, ...rest } = await reply({ of: 'b' });
    expect(met.items.map(({ id, count, first, last }) => [id, count, first, last])).toEqual([
      ['a', 2, '2024-10-24', '2024-10-24'],
      ['c', 1, '../2022-03', '../2022-03'],
      ['d', 1, '2024-10-02', '2024-10-02'],
      ['org', 1, '2024-10-02', '2024-10-02'],
    ]);
    expect(met).toMatchObject({ total: 4, first: '../2022-03', last: '2024-10-24' });
    expect(met.items[0]?.meetings).toEqual(['m1', 'm2']);
    expect(rest).toMatchObject({
      meetings: 4,
      undated: 1,
      first: '../2022-03',
      last: '2024-10-24',
      statements: 0,
    });
  });

  it('did so in kinds of meetings and about topics, each counted', async () => {
    const { kinds, topics, statements } = await reply({ of: 'a' });
    expect(kinds).toEqual([
      { kind: 'bilateral', count: 2 },
      { kind: 'phone', count: 1 },
    ]);
    expect(topics.items.map(({ id, count }) => [id, count])).toEqual([
      ['oil', 2],
      ['truce', 2],
    ]);
    expect(statements).toBe(2);
  });

  it('is counted over what the filters leave, with all past the limit', async () => {
    const phoned = await reply({ of: 'a', kind: 'phone' });
    expect(phoned.met.items.map(({ id, count }) => [id, count])).toEqual([['b', 1]]);
    expect(phoned).toMatchObject({ meetings: 1, undated: 1, first: null, last: null });
    const oil = await reply({ of: 'a', topic: 'oil', limit: 1 });
    expect(oil.met).toMatchObject({ items: [{ id: 'b', count: 1 }], total: 2 });
    expect(oil.topics).toMatchObject({ items: [{ id: 'oil', count: 2 }], total: 2 });
  });

  it('may have met nobody, and has to be one', async () => {
    expect((await reply({ of: 'c', kind: 'letter' })).met).toEqual({
      items: [],
      total: 0,
      first: null,
      last: null,
    });
    expect(await ask({ of: 'EG' })).toEqual({ missing: 'EG' });
  });
});

describeEachStore('a timeline', (open) => {
  let store: GraphStore;
  const ask = async (query: Record<string, unknown> = {}) =>
    timeline(store, timelineQuerySchema.parse(query));
  const ids = async (query: Record<string, unknown> = {}) =>
    timelineReplySchema.parse(await ask(query)).meetings.map(({ id }) => id);
  beforeAll(async () => {
    store = await open();
    await fill(store);
  });

  it('goes by the first possible day, the undated last', async () => {
    expect(await ids()).toEqual(['m5', 'm3', 'm6', 'm1', 'm4', 'alone', 'm2']);
    expect(await ids({ of: 'a' })).toEqual(['m3', 'm1', 'm4', 'm2']);
  });

  it('counts by month, also past the limit', async () => {
    const reply = timelineReplySchema.parse(await ask({ limit: 2 }));
    expect(reply.meetings.map(({ id }) => id)).toEqual(['m5', 'm3']);
    expect(reply).toMatchObject({ total: 7, undated: 2 });
    expect(reply.periods).toEqual([
      { period: '2022-03', count: 1 },
      { period: '2023-01', count: 1 },
      { period: '2024-10', count: 2 },
      { period: '2025-01', count: 1 },
    ]);
  });

  it('keeps to what is asked for', async () => {
    expect(await ids({ status: 'planned' })).toEqual(['m4']);
    expect(await ids({ kind: 'phone' })).toEqual(['m2']);
    expect(await ids({ from: '2024' })).toEqual(['m6', 'm1', 'm4']);
    expect(await ids({ of: 'd', to: '2020' })).toEqual([]);
  });

  it('is of an actor', async () => {
    expect(await ask({ of: 'EG' })).toEqual({ missing: 'EG' });
  });
});

describeEachStore('a matrix', (open) => {
  let store: GraphStore;
  const ask = async (query: Record<string, unknown> = {}) =>
    matrixReplySchema.parse(await matrix(store, matrixQuerySchema.parse(query)));
  beforeAll(async () => {
    store = await open();
    await fill(store);
  });

  it('counts the held meetings of each two actors', async () => {
    const { items, cells, total } = await ask();
    expect(items.map(({ id, meetings, states }) => [id, meetings, states])).toEqual([
      ['b', 4, ['IR']],
      ['a', 3, ['EG']],
      ['c', 2, ['EG']],
      ['d', 2, ['RU']],
      ['org', 1, ['RU']],
    ]);
    expect(cells.map(({ a, b, count }) => `${a}${b} ${count}`)).toEqual([
      'ab 2',
      'ac 1',
      'bc 1',
      'bd 1',
      'borg 1',
      'dorg 1',
    ]);
    expect(total).toBe(5);
  });

  it('counts the meetings of states, by whom represents them', async () => {
    const { items, cells } = await ask({ of: 'states' });
    expect(items.map(({ id, meetings }) => [id, meetings])).toEqual([
      ['EG', 4],
      ['IR', 4],
      ['RU', 2],
    ]);
    expect(cells).toEqual([
      { a: 'EG', b: 'IR', count: 3 },
      { a: 'IR', b: 'RU', count: 1 },
    ]);
  });

  it('keeps to the busiest, and to what is asked for', async () => {
    const { items, cells, total } = await ask({ limit: 2 });
    expect(items.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(cells).toEqual([{ a: 'a', b: 'b', count: 2 }]);
    expect(total).toBe(5);
    expect((await ask({ status: 'planned' })).cells).toEqual([{ a: 'a', b: 'b', count: 1 }]);
  });

  it('counts two of one state once, and nobody who stands for none', async () => {
    await addNodes(store, 'Person:Actor', [person('stateless')]);
    await addNodes(store, 'Meeting', [{ id: 'm7', kind: 'letter', status: 'held' }]);
    await relate(
      store,
      ['Actor', 'TOOK_PART_IN', 'Meeting'],
      ends('a m7', 'c m7', 'b m7', 'stateless m7'),
    );
    const { items, cells } = await ask({ of: 'states', kind: 'letter' });
    expect(items.map(({ id, meetings }) => [id, meetings])).toEqual([
      ['EG', 1],
      ['IR', 1],
    ]);
    expect(cells).toEqual([{ a: 'EG', b: 'IR', count: 1 }]);
    const among = await ask({ kind: 'letter' });
    expect(among.items.find(({ id }) => id === 'stateless')?.states).toEqual([]);
  });
});
