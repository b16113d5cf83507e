import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { type Neo4jStoreOptions, openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { INDEXED, UNIQUE_IDS } from '../../server/store/schema.ts';
import { runBare, wipeNeo4j } from '../support/neo4j.ts';
import { ask, askOne, failureOf } from './answers.ts';

const access = inject('neo4j') ?? { uri: '', username: '', password: '' };
const ENDLESS = 'UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000) AS b';

describe.skipIf(access.uri === '')(`the Neo4j adapter ${inject('neo4jMissing')}`, () => {
  const open = async (more: Partial<Neo4jStoreOptions> = {}): Promise<GraphStore> => {
    await wipeNeo4j(access);
    const store = openNeo4jStore({ ...access, timeoutMs: 10_000, ...more });
    onTestFinished(() => store.close());
    return store;
  };

  /** What runs in the server, apart from this very question. */
  const running = async (): Promise<unknown[]> => {
    const rows = await runBare(
      access,
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'UNWIND range' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery, status",
    );
    return rows;
  };
  const nothingRuns = () => expect.poll(running, { timeout: 10_000 }).toEqual([]);

  it('ends a cancelled query in the server', async () => {
    const store = await open();
    const controller = new AbortController();
    const { signal } = controller;
    const answer = failureOf(ask(store, `${ENDLESS} RETURN count(a + b)`, {}, { signal }));
    await expect.poll(running).toHaveLength(1);
    controller.abort();
    expect((await answer).code).toBe('cancelled');
    await nothingRuns();
  });

  it('ends a query that ran too long in the server', async () => {
    const store = await open();
    const answer = failureOf(ask(store, `${ENDLESS} RETURN count(a + b)`, {}, { timeoutMs: 300 }));
    expect((await answer).code).toBe('timeout');
    await nothingRuns();
  });

  it('ends work that ran too long in the server', async () => {
    const store = await open();
    const work = store.write((tx) => tx.run(`${ENDLESS} RETURN count(a + b)`), { timeoutMs: 300 });
    expect((await failureOf(work)).code).toBe('timeout');
    await nothingRuns();
  });

  it('ends a query whose rows are left early', async () => {
    const store = await open();
    const { rows } = await store.query(`${ENDLESS} RETURN a, b`);
    for await (const _ of rows) break;
    await nothingRuns();
  });

  it('ends a query that a row limit cuts', async () => {
    const store = await open();
    const { rows, summary } = await ask(store, `${ENDLESS} RETURN a, b`, {}, { maxRows: 1_500 });
    expect(rows).toHaveLength(1_500);
    expect(summary.truncated).toBe(true);
    await nothingRuns();
  });

  it('lets the server wait while nobody asks for more rows', async () => {
    const store = await open();
    const { rows } = await store.query(`${ENDLESS} RETURN a, b`);
    const reader = rows[Symbol.asyncIterator]();
    await reader.next();
    expect(await running()).toHaveLength(1);
    for (let read = 1; read < 5_000; read += 1) await reader.next();
    expect((await reader.next()).value).toEqual([6n, 1n]);
    await reader.return?.();
    await nothingRuns();
  });

  it('gives bookmarks', async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'x'})"));
    const { summary } = await ask(store, 'MATCH (t:Topic) RETURN t');
    expect(summary.bookmarks).toEqual([expect.any(String)]);
  });

  it('works by a routing address', async () => {
    const store = await open({ uri: access.uri.replace('bolt:', 'neo4j:') });
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'x'})"));
    expect(await askOne(store, 'MATCH (t:Topic) RETURN t.id')).toBe('x');
    expect(await store.version()).toMatch(/^5\./);
  });

  it('works with a named database', async () => {
    const store = await open({ database: 'neo4j' });
    expect(await askOne(store, 'RETURN 1')).toBe(1n);
  });

  it('says which settings to check for a wrong password', async () => {
    const store = await open({ password: 'not this one' });
    const failure = await failureOf(store.version());
    expect(failure.code).toBe('unavailable');
    expect(failure.message).toContain('NEO4J_PASSWORD');
    expect(failure.nativeCode).toBe('Neo.ClientError.Security.Unauthorized');
  });

  it('says which setting to check for a database that is not there', async () => {
    const store = await open({ database: 'nosuch' });
    const failure = await failureOf(store.version());
    expect(failure.code).toBe('unavailable');
    expect(failure.message).toContain('NEO4J_DATABASE');
  });

  it('fails with unavailable for an address that is none', () => {
    expect(() => openNeo4jStore({ ...access, uri: 'localhost', timeoutMs: 1 })).toThrow(
      expect.objectContaining({ code: 'unavailable' }),
    );
  });

  it('has its indexes online after it was prepared', async () => {
    for (const { name } of await runBare(access, 'SHOW CONSTRAINTS YIELD name')) {
      await runBare(access, `DROP CONSTRAINT ${name}`);
    }
    const store = await open();
    await store.prepare();
    const rows = await runBare(
      access,
      "SHOW INDEXES YIELD labelsOrTypes, properties, state, type WHERE type = 'RANGE' RETURN labelsOrTypes[0] AS label, properties[0] AS property, state",
    );
    const wanted = [...UNIQUE_IDS.map((label) => [label, 'id'] as const), ...INDEXED];
    const found = rows.map(({ label, property, state }) => `${label}.${property} ${state}`);
    expect(found.sort()).toEqual(
      wanted.map(([label, property]) => `${label}.${property} ONLINE`).sort(),
    );
  });

  it('can be prepared by two processes at the same time', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([one.prepare(), two.prepare()]);
  });

  it('refuses a parameter that the driver would take for one of its own classes', async () => {
    const store = await open();
    const value = new Map([['__isDate__', true]]);
    expect((await failureOf(ask(store, 'RETURN $value', { value }))).code).toBe('unsupported');
  });
});
