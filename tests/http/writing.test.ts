import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { sendQuery } from './send-query.ts';

describeEachStore('writing in Cypher', (open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await open(), { limits: { queryRows: 5, queryBytes: 2000 } });
  });
  afterAll(() => served.close());

  const write = (statement: string, parameters = {}) =>
    sendQuery(served, { statement, parameters, accessMode: 'Write', includeCounters: true });
  const count = async (label: string): Promise<unknown> => {
    const statement = `MATCH (n:${label}) RETURN count(n) AS n`;
    return (await sendQuery(served, { statement })).body.data?.values[0]?.[0];
  };

  it('changes data, and tells what it changed', async () => {
    const made = await write(
      "CREATE (a:Topic {id: 'a', nameEn: 'A'})-[:CONCERNS]->(b:Place {id: 'b'}) RETURN a.id",
    );
    expect(made.status).toBe(202);
    expect(made.body.data?.values).toEqual([['a']]);
    expect(made.body.counters).toMatchObject({
      containsUpdates: true,
      nodesCreated: 2,
      relationshipsCreated: 1,
    });
    const set = await write("MATCH (a:Topic {id: 'a'}) SET a.nameEn = $name", { name: 'Other' });
    expect(set.body.counters).toMatchObject({ containsUpdates: true, propertiesSet: 1 });
    const removed = await write('MATCH (n) WHERE n.id IN $ids DETACH DELETE n', {
      ids: ['a', 'b'],
    });
    expect(removed.body.counters).toMatchObject({ nodesDeleted: 2, relationshipsDeleted: 1 });
    expect(await count('Topic')).toBe(0);
  });

  it('merges, and reads in Write mode', async () => {
    for (const created of [1, 0]) {
      const { body } = await write("MERGE (t:Topic {id: 'merged'}) RETURN t.id");
      expect(body.counters).toMatchObject({ nodesCreated: created });
    }
    const read = await write('MATCH (t:Topic) RETURN t.id');
    expect(read.body.data?.values).toEqual([['merged']]);
    expect(read.body.counters).toMatchObject({ containsUpdates: false });
  });

  it('writes all, whatever of its rows is shown', async () => {
    const rows = await write(
      'UNWIND range(1, 30) AS i CREATE (s:State {id: toString(i)}) RETURN s.id',
    );
    expect(rows.headers.get('liqa-truncated')).toBe('rows');
    expect(rows.body.data?.values).toHaveLength(5);
    expect(await count('State')).toBe(30);
    const bytes = await write(
      'UNWIND range(1, 4) AS i CREATE (p:Place {id: $long + toString(i)}) RETURN p.id',
      { long: 'x'.repeat(900) },
    );
    expect(bytes.headers.get('liqa-truncated')).toBe('bytes');
    expect(bytes.body.data?.values).toHaveLength(2);
    expect(bytes.body.counters).toMatchObject({ nodesCreated: 4 });
    expect(await count('Place')).toBe(4);
  });

  it('writes nothing when it fails on the way', async () => {
    const { body } = await write(
      'UNWIND [1, 0] AS i CREATE (t:Statement {id: toString(10 / i)}) RETURN t.id',
    );
    expect(body.errors).toHaveLength(1);
    expect(await count('Statement')).toBe(0);
  });

  it('ends before a report is taken away', async () => {
    const done: string[] = [];
    const after = (what: string) => (reply: { status: number }) =>
      done.push(`${what} ${reply.status}`);
    const long = 'UNWIND range(1, 20000) AS i CREATE (t:Topic {id: toString(i)}) RETURN count(t)';
    const writing = write(long).then(after('written'));
    // So that it has begun.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const removing = fetch(`${served.url}/api/reports/none`, { method: 'DELETE' });
    await Promise.all([writing, removing.then(after('removed'))]);
    expect(done).toEqual(['written 202', 'removed 404']);
    await write('MATCH (t:Topic) WHERE t.nameEn IS NULL DETACH DELETE t');
  });

  it('is found by search at once', async () => {
    const found = async (): Promise<unknown[]> => {
      const reply = await fetch(`${served.url}/api/search?q=Zanzibari`);
      return ((await reply.json()) as { results: unknown[] }).results;
    };
    expect(await found()).toEqual([]);
    await write("CREATE (:Person:Actor {id: 'z', nameEn: 'Zanzibari'})");
    expect(await found()).toHaveLength(1);
    await write("MATCH (n {id: 'z'}) DELETE n");
    expect(await found()).toEqual([]);
  });

  it.each([
    ["LOAD CSV FROM 'file:///etc/hostname' AS row CREATE (n)", 'LOAD CSV'],
    ['CREATE INDEX sneaky FOR (n:State) ON (n.nameEn)', 'CREATE'],
    ['SHOW INDEXES', 'SHOW'],
    ['CALL db.createLabel("X")', 'db.createLabel'],
    ['MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS', 'IN TRANSACTIONS'],
    ['USE system CREATE (n)', 'USE'],
  ])('refuses the rest: %s', async (statement, subject) => {
    const { status, body } = await write(statement);
    expect(status).toBe(403);
    expect(body.errors?.[0]?.message).toContain(subject);
  });
});
