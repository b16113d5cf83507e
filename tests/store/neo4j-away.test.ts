import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { wipeNeo4j } from '../support/neo4j.ts';
import { openProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { askOne, countNodes, failureOf } from './answers.ts';

const access = inject('neo4j');

describe.skipIf(!access)(`a Neo4j that is away ${inject('neo4jMissing')}`, () => {
  let proxy: TcpProxy;
  let store: GraphStore;

  beforeEach(async () => {
    if (!access) throw new Error('no Neo4j');
    await wipeNeo4j(access);
    const { hostname, port } = new URL(access.uri);
    proxy = await openProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    store = openNeo4jStore({ ...access, uri, timeoutMs: 3_000 });
    await store.version();
  });
  afterEach(async () => {
    await proxy.close();
    await store.close();
  });

  it('fails every call with unavailable, naming where it should be', async () => {
    await proxy.cut();
    for (const call of [
      () => store.version(),
      () => store.query('RETURN 1'),
      () => store.write((tx) => tx.run('RETURN 1')),
    ]) {
      const failure = await failureOf(call());
      expect(failure.code).toBe('unavailable');
      expect(failure.message).toContain(`127.0.0.1:${proxy.port}`);
      expect(failure.nativeCode).toBe('ServiceUnavailable');
    }
  });

  it('works again when the server is back', async () => {
    await proxy.cut();
    await failureOf(store.version());
    await proxy.restore();
    expect(await store.version()).toMatch(/^5\./);
    expect(await askOne(store, 'RETURN 1')).toBe(1n);
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'x'})"));
  });

  it('does not notice a restart of the server between two questions', async () => {
    proxy.breakConnections();
    expect(await askOne(store, 'RETURN 1')).toBe(1n);
  });

  it('asks again when the connection breaks before the first row', async () => {
    const { rows } = await store.query('CALL db.labels() YIELD label RETURN count(label)');
    proxy.breakConnections();
    const all = [];
    for await (const row of rows) all.push(row);
    expect(all).toHaveLength(1);
  });

  it('fails with unavailable when the connection breaks between the rows', async () => {
    const { rows } = await store.query('UNWIND range(1, 1000000) AS n RETURN n');
    const reading = async (): Promise<void> => {
      for await (const [number] of rows) if (number === 10n) proxy.breakConnections();
    };
    expect((await failureOf(reading())).code).toBe('unavailable');
  });

  it('writes once when the connection breaks in the middle of the work', async () => {
    let runs = 0;
    await store.write(async (tx) => {
      runs += 1;
      await tx.run("CREATE (:Topic {id: 'x'})");
      if (runs === 1) proxy.breakConnections();
      await tx.run("CREATE (:Topic {id: 'y'})");
    });
    expect(runs).toBe(2);
    expect(await countNodes(store)).toBe(2);
  });

  it('keeps its time limit when nothing comes through any more', async () => {
    proxy.freeze();
    expect((await failureOf(store.query('RETURN 1', {}, { timeoutMs: 500 }))).code).toBe('timeout');
    const write = store.write((tx) => tx.run('RETURN 1'), { timeoutMs: 500 });
    expect((await failureOf(write)).code).toBe('timeout');
  });

  it('tells that it is unavailable when nothing comes through any more', async () => {
    proxy.freeze();
    expect((await failureOf(store.version())).code).toBe('unavailable');
  });
});
