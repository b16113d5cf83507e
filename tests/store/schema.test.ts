import { expect } from 'vitest';
import { UNIQUE_IDS } from '../../server/store/schema.ts';
import { ask, countNodes, failureOf } from './answers.ts';
import { contract } from './contract.ts';

contract('schema', (test, open) => {
  for (const label of UNIQUE_IDS) {
    test(`keeps the id of each ${label} unique`, async () => {
      const store = await open();
      const create = `CREATE (:${label} {id: 'x'})`;
      await store.write((tx) => tx.run(create));
      expect((await failureOf(store.write((tx) => tx.run(create)))).code).toBe('constraint');
      expect(await countNodes(store)).toBe(1);
    });
  }

  test('lets nodes of different labels have the same id', async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'x'}), (:Place {id: 'x'})"));
    expect(await countNodes(store)).toBe(2);
  });

  test('refuses to change an id to one that is taken', async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'a'}), (:Topic {id: 'b'})"));
    const work = store.write((tx) => tx.run("MATCH (t:Topic {id: 'a'}) SET t.id = 'b'"));
    expect((await failureOf(work)).code).toBe('constraint');
    const { rows } = await ask(store, 'MATCH (t:Topic) RETURN t.id ORDER BY t.id');
    expect(rows).toEqual([['a'], ['b']]);
  });

  test('lets an id be used again after its node is gone', async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'a'})"));
    await store.write((tx) => tx.run("MATCH (t:Topic {id: 'a'}) DELETE t"));
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'a'})"));
    expect(await countNodes(store)).toBe(1);
  });

  test('makes one node of many merges of one id at the same time', async () => {
    const store = await open();
    const merge = "MERGE (t:Topic {id: 'x'}) ON CREATE SET t.n = 1";
    await Promise.all(Array.from({ length: 12 }, () => store.write((tx) => tx.run(merge))));
    expect(await countNodes(store)).toBe(1);
  });

  test('is prepared again without harm', async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (:Topic {id: 'a'})"));
    await store.prepare();
    await store.prepare();
    expect(await countNodes(store)).toBe(1);
    const again = store.write((tx) => tx.run("CREATE (:Topic {id: 'a'})"));
    expect((await failureOf(again)).code).toBe('constraint');
  });
});
