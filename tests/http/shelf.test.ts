import { describe, expect, it } from 'vitest';
import {
  type ReadyId,
  type ReadyQuery,
  SHELF,
  statementIn,
} from '../../client/cypher/library/shelf.ts';
import { LANGUAGES } from '../../client/workspace/types.ts';
import { NODE_KINDS, RELATIONSHIP_TYPES } from '../../contract/model.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { sendQuery } from './send-query.ts';

/** How many rows the shipped report answers with; none where it gives no dates. */
const ROWS: Readonly<Record<ReadyId, number>> = {
  whoMetWhom: 2,
  metByPerson: 1,
  whereTheyMet: 3,
  partsOfLarger: 2,
  whoSaidWhat: 14,
  saidAbout: 2,
  sentenceBehind: 2,
  topicsOfMeetings: 2,
  topicsBetweenStates: 8,
  postsOfPeople: 7,
  statesThatMet: 1,
  aroundSomething: 7,
  shortestChain: 1,
  howTheyMet: 4,
  undatedMeetings: 5,
  counterpartUnknown: 3,
  datedMeetings: 0,
  labelsAndCounts: 9,
  whatConnectsWhat: 20,
  howItIsRun: 1,
};

const READY: readonly ReadyQuery[] = SHELF;

const ask = (served: Served, ready: ReadyQuery, language: 'ar' | 'en', accept?: string) =>
  sendQuery(
    served,
    { statement: statementIn(ready, language), parameters: ready.parameters ?? {} },
    { type: 'application/vnd.neo4j.query', ...(accept && { accept }) },
  );

describeEachStore('the shelf of ready queries', (open, kind) => {
  const runs = READY.filter(({ needs }) => kind === 'neo4j' || !needs);

  it('answers each in both languages, with what the report says', async () => {
    const store = await open();
    await loadReports(store, await curatedDocuments());
    const served = await serve(store);
    for (const ready of runs) {
      for (const language of LANGUAGES) {
        const { status, body } = await ask(served, ready, language);
        expect({ id: ready.id, errors: body.errors, status }).toEqual({
          id: ready.id,
          status: 202,
        });
        expect([ready.id, body.data?.values.length]).toEqual([ready.id, ROWS[ready.id]]);
        const absent = body.data?.fields.filter((_, column) =>
          body.data?.values.every((row) => row[column] === null),
        );
        expect([ready.id, ROWS[ready.id] > 0 ? absent : []]).toEqual([ready.id, []]);
      }
    }
    const find = (id: ReadyId) => READY.find((ready) => ready.id === id) as ReadyQuery;
    const chain = await ask(served, find('shortestChain'), 'en');
    expect(chain.body.data?.values[0]?.[1]).toBe(4);
    const sentence = await ask(served, find('sentenceBehind'), 'en');
    expect(sentence.body.data?.values[0]?.[1]).toBe('الاجتماع بين الرئيسين المصري والإيراني');
    const states = await ask(served, find('statesThatMet'), 'ar');
    expect(states.body.data?.values).toEqual([['مصر', 'إيران', 2]]);
    await served.close();
  });

  it('is refused by name where the store can’t run it', async () => {
    const served = await serve(await open());
    const refused = READY.filter((ready) => !runs.includes(ready));
    expect(refused.map(({ id }) => id)).toEqual(kind === 'neo4j' ? [] : ['howItIsRun']);
    for (const ready of refused) {
      const { status, body } = await ask(served, ready, 'en');
      expect(status).toBe(422);
      expect(body.errors?.[0]?.message).toContain('Neo4j');
    }
    await served.close();
  });
});

describe('the shelf of ready queries', () => {
  it('uses the names of the public model alone', () => {
    const labels = [...NODE_KINDS, 'Actor'];
    const properties =
      'id name title text post kind status date earliest latest evidence role as ordinal aliases unnamed'
        .split(' ')
        .flatMap((name) => [name, `${name}Ar`, `${name}En`]);
    for (const { id, statement } of READY) {
      const names = (pattern: RegExp) => [...statement.matchAll(pattern)].map(([, name]) => name);
      const types = names(/\[\w*:([\w|]+)/gu).flatMap((name) => name?.split('|'));
      expect([
        id,
        names(/\(\w*:(\w+)/gu).filter((name) => !labels.includes(name as never)),
      ]).toEqual([id, []]);
      expect([id, types.filter((name) => !RELATIONSHIP_TYPES.includes(name as never))]).toEqual([
        id,
        [],
      ]);
      expect([
        id,
        names(/\b[a-z]\w*\.(\w+)/gu).filter((name) => !properties.includes(name ?? '')),
      ]).toEqual([id, []]);
    }
  });

  it('has a value for every parameter it names', () => {
    for (const { id, statement, parameters = {} } of READY) {
      const named = [...statement.matchAll(/\$(\w+)/gu)].map(([, name]) => name);
      expect([id, [...new Set(named)].sort()]).toEqual([id, Object.keys(parameters).sort()]);
    }
  });

  it('speaks each language alone', () => {
    for (const ready of READY) {
      expect(statementIn(ready, 'ar')).not.toMatch(/\b\w+En\b/u);
      expect(statementIn(ready, 'en')).not.toMatch(/\b\w+Ar\b/u);
    }
  });
});
