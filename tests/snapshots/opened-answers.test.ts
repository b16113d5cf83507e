import { expect, it, onTestFinished } from 'vitest';
import { answersOf } from '../../client/snapshots/archive/answers-of.ts';
import { archiveOf } from '../../client/snapshots/archive/archive.ts';
import { MEETING_KINDS, MEETING_STATUSES } from '../../contract/model.ts';
import type { Snapshot } from '../../contract/snapshot.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { serve } from '../support/serve.ts';
import { stagingFolder } from '../support/staging-folder.ts';
import { addNodes, person, relate } from '../views/small-graph.ts';

const range = (size: number) => Array.from({ length: size }, (_, at) => at);
const PEOPLE = range(9).map((at) => `p${at}`);
const BODIES = ['ministry', 'league', 'party'];
const STATES = ['EG', 'IR', 'RU'];
const TOPICS = ['oil', 'truce', 'trade'];
const PLACES = ['cairo', 'kazan'];
const MEETINGS = range(40).map((at) => `m${String(at).padStart(2, '0')}`);

/** Meetings of every kind and status, dated to the day, the year, open at one end or not at all. */
function meeting(id: string, at: number) {
  const day = `2024-${String(1 + (at % 12)).padStart(2, '0')}-0${1 + (at % 9)}`;
  const dates = [
    { date: day, earliest: day, latest: day },
    { date: '2023', earliest: '2023-01-01', latest: '2023-12-31' },
    { date: '../2022-03', latest: '2022-03-31' },
    {},
  ][at % 4];
  const [kind, status] = [MEETING_KINDS[at % 7], at % 5 === 4 ? MEETING_STATUSES[at % 4] : 'held'];
  return { id, titleAr: id, titleEn: id, kind: kind ?? '', status: status ?? '', ...dates };
}

async function fill(store: GraphStore): Promise<void> {
  const named = (ids: readonly string[]) => ids.map((id) => person(id, `ال${id}`));
  await addNodes(store, 'Person:Actor', named(PEOPLE));
  await addNodes(store, 'Organization:Actor', named(BODIES));
  await addNodes(store, 'State', named(STATES));
  await addNodes(store, 'Topic', named(TOPICS));
  await addNodes(store, 'Place', named(PLACES));
  await addNodes(store, 'Meeting', MEETINGS.map(meeting));
  await addNodes(store, 'Statement', [{ id: 's', textAr: 's', textEn: 's' }]);
  const actors = [...PEOPLE, ...BODIES];
  const pairs = (from: readonly string[], to: readonly string[], step: number, of: number) =>
    from.flatMap((a, i) =>
      to.flatMap((b, j) => ((i * step + j * 5) % of === 0 ? [[a, b] as const] : [])),
    );
  await relate(store, ['Actor', 'TOOK_PART_IN', 'Meeting'], pairs(actors, MEETINGS, 7, 6));
  await relate(store, ['Person', 'REPRESENTS', 'State'], pairs(PEOPLE.slice(0, 5), STATES, 2, 3));
  await relate(
    store,
    ['Person', 'REPRESENTS', 'Organization'],
    pairs(PEOPLE.slice(4), BODIES, 1, 4),
  );
  await relate(
    store,
    ['Organization', 'BELONGS_TO', 'State'],
    [
      ['ministry', 'EG'],
      ['party', 'RU'],
    ],
  );
  await relate(store, ['Meeting', 'DISCUSSED', 'Topic'], pairs(MEETINGS, TOPICS, 3, 4));
  await relate(store, ['Meeting', 'HELD_IN', 'Place'], pairs(MEETINGS, PLACES, 2, 7));
  await relate(store, ['Place', 'LOCATED_IN', 'State'], [['kazan', 'RU']]);
  await relate(store, ['Actor', 'MADE', 'Statement'], [['p1', 's']]);
}

const FILTERS = [
  {},
  { kind: 'phone,visit' },
  { state: 'RU' },
  { organization: 'ministry,league' },
  { topic: 'truce' },
  { place: 'cairo' },
  { from: '2023-06', to: '2024-05' },
  { to: '2023', undated: 'yes' },
] as const;

/** What is asked of both: every view, with every filter, where it takes filters. */
const QUESTIONS = [
  ...FILTERS.flatMap((filter) => [
    ['/api/met', { of: 'p1', ...filter }],
    ['/api/actor', { of: 'p2', limit: 3, ...filter }],
    ['/api/timeline', { limit: 9, ...filter }],
    ['/api/timeline', { of: 'league', status: 'planned,held', ...filter }],
    ['/api/matrix', { of: 'actors', limit: 6, ...filter }],
    ['/api/matrix', { of: 'states', ...filter }],
  ]),
  ['/api/pair', { a: 'p0', b: 'p6' }],
  ['/api/pair', { a: 'ministry', b: 'p3', limit: 2 }],
  ...['p1', 'p5', 'party'].flatMap((to) => [
    ['/api/paths', { from: 'p0', to }],
    ['/api/paths', { from: 'p0', to, states: 'yes', since: '2024', without: 'phone' }],
    ['/api/paths', { from: 'p8', to, topic: 'oil', limit: 2 }],
  ]),
  ['/api/nodes', { kind: 'Meeting', limit: 7, offset: 3 }],
  ['/api/graph/neighbours', { of: 'm06' }],
] as readonly (readonly [string, Record<string, string | number>])[];

it('answers every question of the views from an open snapshot as the store does', async () => {
  const store = await openEmbeddedStore({ directory: await stagingFolder(), timeoutMs: 20_000 });
  onTestFinished(() => store.close());
  await fill(store);
  const served = await serve(store);
  onTestFinished(() => served.close());
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${served.url}${path}`, init);
    expect(response.ok, path).toBe(true);
    return response.json() as Promise<unknown>;
  };
  const { id } = (await ask('/api/snapshots', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'all', of: { kind: 'full' } }),
  })) as { id: string };
  const document = (await ask(`/api/snapshots/${id}`)) as Snapshot;
  const answer = answersOf(archiveOf(document), () => '', true);
  for (const [path, parameters] of QUESTIONS) {
    const words = new URLSearchParams(Object.entries(parameters).map(([k, v]) => [k, String(v)]));
    const told = await answer(path, parameters);
    expect({ path, parameters, told }).toEqual({
      path,
      parameters,
      told: await ask(`${path}?${words}`),
    });
  }
  const replies = await Promise.all(QUESTIONS.map(([path, asked]) => answer(path, asked)));
  const empty = replies.filter((reply) => JSON.stringify(reply).includes('"total":0'));
  expect(empty.length).toBeLessThan(QUESTIONS.length / 3);
  expect(() => answer('/api/pair', { a: 'p1', b: 'nobody' })).toThrow('not-found');
});
