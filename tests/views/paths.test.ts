import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MeetingPath, pathsQuerySchema, pathsReplySchema } from '../../contract/paths.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { paths } from '../../server/views/paths/paths.ts';
import { serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes, person, relate } from './small-graph.ts';

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'far', 'island', 'rock'];
const MEETINGS: Readonly<Record<string, { kind?: string; status?: string; who: string }>> = {
  ab: { who: 'a b' },
  ac: { who: 'a c', kind: 'phone' },
  bd: { who: 'b d' },
  cd: { who: 'c d' },
  'cd-again': { who: 'c d' },
  de: { who: 'd e' },
  'e-far': { who: 'e far' },
  summit: { who: 'a e far', kind: 'multilateral' },
  planned: { who: 'a far', status: 'planned' },
  islands: { who: 'island rock' },
};

/** Who stands for which state, and through which body. */
const STANDING = { EG: { a: [], c: ['mfa'], mfa: [], far: [] }, IR: { e: [], rock: [] } } as const;

/** Every chain of so many meetings or states at most, by trying them all. */
function everyChain(
  { from, to, maxMeetings, without }: Asked & { readonly without: readonly string[] },
  states = false,
) {
  const meetings = Object.entries(MEETINGS)
    .filter(([, { status, kind = 'bilateral' }]) => !status && !without.includes(kind))
    .map(([id, { who }]) => [id, who.split(' ')] as const);
  const joined = Object.entries(STANDING).map(([id, who]) => [id, Object.keys(who)] as const);
  const held = states ? [...meetings, ...joined] : meetings;
  let chains = [{ actors: [from], meetings: [] as string[] }];
  for (let step = 0; step < maxMeetings; step += 1) {
    chains = chains.flatMap(({ actors, meetings }) =>
      held.flatMap(([id, who]) =>
        who.includes(actors.at(-1) ?? '')
          ? who
              .filter((one) => !actors.includes(one))
              .map((one) => ({ actors: [...actors, one], meetings: [...meetings, id] }))
          : [],
      ),
    );
    const arrived = chains.filter(({ actors }) => actors.at(-1) === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly maxMeetings: number;
}

const inOrder = (chains: readonly MeetingPath[]) =>
  chains.map(({ actors, meetings }) => `${actors} by ${meetings}`).sort();

describeEachStore('paths', (open) => {
  let store: GraphStore;
  const ask = (query: Record<string, unknown>) => paths(store, pathsQuerySchema.parse(query));
  const chains = async (query: Record<string, unknown>) =>
    pathsReplySchema.parse(await ask(query)).paths.map(({ actors }) => actors.join(' '));

  beforeAll(async () => {
    store = await open();
    await addNodes(
      store,
      'Person:Actor',
      PEOPLE.map((id) => person(id)),
    );
    await addNodes(store, 'State', [person('EG'), person('IR'), person('SY')]);
    await addNodes(store, 'Organization:Actor', [person('mfa')]);
    await relate(store, ['Organization', 'BELONGS_TO', 'State'], [['mfa', 'EG']]);
    await relate(store, ['Person', 'REPRESENTS', 'Organization'], [['c', 'mfa']]);
    await relate(
      store,
      ['Person', 'REPRESENTS', 'State'],
      [
        ['a', 'EG'],
        ['far', 'EG'],
        ['e', 'IR'],
        ['rock', 'IR'],
      ],
    );
    await addNodes(
      store,
      'Meeting',
      Object.entries(MEETINGS).map(([id, { kind = 'bilateral', status = 'held' }]) => ({
        id,
        kind,
        status,
      })),
    );
    await relate(
      store,
      ['Person', 'TOOK_PART_IN', 'Meeting'],
      Object.entries(MEETINGS).flatMap(([id, { who }]) =>
        who.split(' ').map((one) => [one, id] as [string, string]),
      ),
    );
  });

  it('gives all the shortest chains, by their meetings', async () => {
    expect(await ask({ from: 'a', to: 'd' })).toEqual({
      from: 'a',
      to: 'd',
      total: 4,
      paths: [
        { actors: ['a', 'b', 'd'], meetings: ['ab', 'bd'] },
        { actors: ['a', 'c', 'd'], meetings: ['ac', 'cd'] },
        { actors: ['a', 'c', 'd'], meetings: ['ac', 'cd-again'] },
        { actors: ['a', 'e', 'd'], meetings: ['summit', 'de'] },
      ],
    });
  });

  it('joins two who met by that meeting, and nobody by one that was not held', async () => {
    expect(await chains({ from: 'a', to: 'far' })).toEqual(['a far']);
    expect(await ask({ from: 'far', to: 'a' })).toMatchObject({
      paths: [{ meetings: ['summit'] }],
    });
    expect(await chains({ from: 'a', to: 'far', without: 'multilateral' })).toEqual([
      'a b d e far',
      'a c d e far',
      'a c d e far',
    ]);
  });

  it('goes by the meetings that pass the filters alone', async () => {
    const asked = { from: 'a', to: 'far' };
    expect(await chains({ ...asked, kind: 'bilateral' })).toEqual(['a b d e far']);
    expect(await chains({ ...asked, kind: 'bilateral,multilateral' })).toEqual(['a far']);
    expect(await chains({ ...asked, state: 'SY' })).toEqual([]);
    expect(await chains({ ...asked, since: '2024' })).toEqual([]);
    expect(await chains({ ...asked, until: '2024', undated: 'yes' })).toEqual(['a far']);
  });

  it('joins by a state those who stand for it, where that is asked for', async () => {
    const asked = { from: 'a', to: 'c', without: 'phone', kind: 'bilateral,phone' };
    expect(await ask({ ...asked, states: 'yes' })).toEqual({
      from: 'a',
      to: 'c',
      total: 1,
      paths: [{ actors: ['a', 'c'], meetings: [], links: [['EG', 'mfa']] }],
    });
    expect(await ask({ from: 'c', to: 'mfa', states: 'yes' })).toMatchObject({
      paths: [{ links: [['mfa', 'EG']] }],
    });
    expect(await ask({ from: 'd', to: 'island', states: 'yes' })).toMatchObject({
      paths: [
        {
          actors: ['d', 'e', 'rock', 'island'],
          meetings: ['de', 'islands'],
          links: [['de'], ['IR'], ['islands']],
        },
      ],
      total: 1,
    });
  });

  it('says when nobody joins them that near', async () => {
    expect(await ask({ from: 'a', to: 'island' })).toEqual({
      from: 'a',
      to: 'island',
      paths: [],
      total: 0,
    });
    expect(await chains({ from: 'a', to: 'far', without: 'multilateral', maxMeetings: 3 })).toEqual(
      [],
    );
  });

  it('gives at most the limit, and counts all', async () => {
    const reply = await ask({ from: 'a', to: 'd', limit: 1 });
    expect(reply).toMatchObject({ paths: [{ meetings: ['ab', 'bd'] }], total: 4 });
  });

  it('names who is no actor', async () => {
    expect(await ask({ from: 'nobody', to: 'a' })).toEqual({ missing: 'nobody' });
    expect(await ask({ from: 'a', to: 'EG' })).toEqual({ missing: 'EG' });
  });

  it('agrees with trying every chain', async () => {
    const one = fc.constantFrom(...PEOPLE);
    const question = fc
      .record({
        from: one,
        to: one,
        maxMeetings: fc.integer({ min: 1, max: 6 }),
        without: fc.subarray(['multilateral', 'phone']),
      })
      .filter(({ from, to }) => from !== to);
    await fc.assert(
      fc.asyncProperty(question, fc.boolean(), async (asked, states) => {
        const reply = pathsReplySchema.parse(
          await ask({
            ...asked,
            without: asked.without.join(','),
            states: states ? 'yes' : 'no',
            limit: 100,
          }),
        );
        const given = reply.paths.map(({ actors, meetings, links }) => ({
          actors,
          meetings: links?.map((ids) => ids.find((id) => id !== 'mfa') ?? '') ?? meetings,
        }));
        expect(inOrder(given)).toEqual(inOrder(everyChain(asked, states)));
        expect(reply.total).toBe(reply.paths.length);
      }),
      { numRuns: 40 },
    );
  });
});

describeEachStore('paths in the shipped report', (open) => {
  it('joins the two ministers by their call, over HTTP', async () => {
    const store = await open();
    await loadReports(store, await curatedDocuments());
    const served = await serve(store);
    try {
      const ask = async (query: string) => {
        const reply = await fetch(`${served.url}/api/paths?${query}`);
        return { status: reply.status, body: await reply.json() };
      };
      expect(await ask('from=badr-abdelatty&to=abbas-araghchi')).toEqual({
        status: 200,
        body: {
          from: 'badr-abdelatty',
          to: 'abbas-araghchi',
          paths: [
            {
              actors: ['badr-abdelatty', 'abbas-araghchi'],
              meetings: ['call-abdelatty-araghchi'],
            },
          ],
          total: 1,
        },
      });
      expect(await ask('from=abbas-araghchi&to=EG')).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
      expect(await ask('from=abbas-araghchi&to=abbas-araghchi')).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/to' }] },
      });
    } finally {
      await served.close();
    }
  });
});

describe('the question for paths', () => {
  it('refuses kinds that there are not, by name', () => {
    const { error } = pathsQuerySchema.safeParse({ from: 'a', to: 'b', without: 'summits' });
    expect(error?.issues[0]?.path[0]).toBe('without');
  });
});
