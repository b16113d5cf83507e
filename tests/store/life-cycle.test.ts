import { expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { askOne, failureOf } from './answers.ts';
import { contract } from './contract.ts';

contract('life cycle', (test, open) => {
  test('tells its kind and version', async () => {
    const store = await open();
    expect(['embedded', 'neo4j']).toContain(store.kind);
    expect(await store.version()).toMatch(/^\d+\.\d+/);
  });

  for (const [call, run] of [
    ['query', (store: GraphStore) => store.query('RETURN 1')],
    ['write', (store: GraphStore) => store.write((tx) => tx.run('RETURN 1'))],
    ['version', (store: GraphStore) => store.version()],
    ['prepare', (store: GraphStore) => store.prepare()],
    ['revision', (store: GraphStore) => store.revision()],
  ] as const) {
    test(`fails ${call} with unavailable after it was closed`, async () => {
      const store = await open();
      await store.close();
      const failure = await failureOf(run(store));
      expect(failure.code).toBe('unavailable');
      expect(failure.retriable).toBe(true);
    });
  }

  test('can be closed twice', async () => {
    const store = await open();
    await Promise.all([store.close(), store.close()]);
    await store.close();
  });

  test('lets a running answer end before it closes', async () => {
    const store = await open();
    const { rows } = await store.query('UNWIND range(1, 5000) AS n RETURN n');
    const closed = store.close();
    let count = 0;
    for await (const _ of rows) count += 1;
    expect(count).toBe(5_000);
    await closed;
  });

  test('lets running work end before it closes', async () => {
    const store = await open();
    const work = store.write(async (tx) => {
      await tx.run("CREATE (:State {id: 'EG'})");
      await new Promise((resolve) => setTimeout(resolve, 100));
      return tx.run('MATCH (s:State) RETURN s.id');
    });
    await askOne(store, 'RETURN 1');
    await store.close();
    expect(await work).toEqual([['EG']]);
  });
});
