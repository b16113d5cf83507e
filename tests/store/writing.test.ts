import { expect } from 'vitest';
import { ask, askOne, countNodes, failureOf, fillForSlow, SLOW } from './answers.ts';
import { contract } from './contract.ts';

const TEN = 'UNWIND range(1, 10) AS i CREATE (:Topic {id: toString(i)}) RETURN i';

contract('writing', (test, open) => {
  test('keeps what the work wrote, and gives what it gave', async () => {
    const store = await open();
    const given = await store.write(async (tx) => {
      const rows = await tx.run('CREATE (s:State {id: $id}) RETURN s.id', { id: 'EG' });
      return { rows };
    });
    expect(given).toEqual({ rows: [['EG']] });
    expect(await askOne(store, 'MATCH (s:State) RETURN s.id')).toBe('EG');
  });

  test('sees its own writes within the work', async () => {
    const store = await open();
    const seen = await store.write(async (tx) => {
      await tx.run("CREATE (:State {id: 'EG'})");
      await tx.run("CREATE (:State {id: 'IR'})");
      return tx.run('MATCH (s:State) RETURN count(s)');
    });
    expect(seen).toEqual([[2n]]);
  });

  test('lets a read see every write before it', async () => {
    const store = await open();
    for (let count = 1; count <= 20; count += 1) {
      await store.write((tx) => tx.run('CREATE (:Topic {id: $id})', { id: String(count) }));
      expect(await countNodes(store)).toBe(count);
    }
  });

  test('has another revision after every change, and only then', async () => {
    const store = await open();
    const seen = new Set([await store.revision()]);
    const changes = [
      () => store.write((tx) => tx.run("CREATE (:State {id: 'EG'})")),
      () => ask(store, "MATCH (s:State) SET s.nameEn = 'Egypt'", {}, { access: 'write' }),
      () => store.write((tx) => tx.run('MATCH (s:State) DELETE s')),
    ];
    for (const change of changes) {
      await change();
      const revision = await store.revision();
      await askOne(store, 'MATCH (n) RETURN count(n)');
      expect(await store.revision()).toBe(revision);
      expect(seen).not.toContain(revision);
      seen.add(revision);
    }
  });

  test('keeps nothing when a later statement fails', async () => {
    const store = await open();
    const work = store.write(async (tx) => {
      await tx.run("CREATE (:State {id: 'EG'})");
      await tx.run('RETURN not cypher');
    });
    expect((await failureOf(work)).code).toBe('syntax');
    expect(await countNodes(store)).toBe(0);
  });

  test("keeps nothing when the work fails, and fails with the work's own error", async () => {
    const store = await open();
    const own = new TypeError('of the caller');
    const work = store.write(async (tx) => {
      await tx.run("CREATE (:State {id: 'EG'})");
      throw own;
    });
    await expect(work).rejects.toBe(own);
    expect(await countNodes(store)).toBe(0);
  });

  test('keeps nothing when the work is cancelled', async () => {
    const store = await open();
    const controller = new AbortController();
    const work = store.write(
      async (tx) => {
        await tx.run("CREATE (:State {id: 'EG'})");
        controller.abort();
        await tx.run("CREATE (:State {id: 'IR'})");
      },
      { signal: controller.signal },
    );
    expect((await failureOf(work)).code).toBe('cancelled');
    expect(await countNodes(store)).toBe(0);
  });

  test('keeps nothing when the work takes too long', async () => {
    const store = await open();
    await fillForSlow(store);
    const work = store.write(
      async (tx) => {
        await tx.run("CREATE (:State {id: 'EG'})");
        await tx.run(SLOW);
      },
      { timeoutMs: 500 },
    );
    expect((await failureOf(work)).code).toBe('timeout');
    expect(await askOne(store, 'MATCH (s:State) RETURN count(s)')).toBe(0n);
  });

  test('keeps all of many writes at the same time', async () => {
    const store = await open();
    const ids = Array.from({ length: 20 }, (_, index) => String(index));
    await Promise.all(
      ids.map((id) => store.write((tx) => tx.run('MERGE (t:Topic {id: $id}) SET t.x = 1', { id }))),
    );
    expect(await countNodes(store)).toBe(20);
  });

  test('keeps both of two works that wait for each other', async () => {
    const store = await open();
    await store.write((tx) => tx.run("UNWIND ['a', 'b'] AS id CREATE (:Topic {id: id, n: 0})"));
    const add = 'MATCH (t:Topic {id: $id}) SET t.n = t.n + 1';
    const both = (first: string, second: string) =>
      store.write(async (tx) => {
        await tx.run(add, { id: first });
        await new Promise((resolve) => setTimeout(resolve, 100));
        await tx.run(add, { id: second });
      });
    await Promise.all([both('a', 'b'), both('b', 'a')]);
    expect(await askOne(store, 'MATCH (t:Topic) RETURN sum(t.n)')).toBe(4n);
  });

  test('writes by a query with write access', async () => {
    const store = await open();
    const { rows } = await ask(store, TEN, {}, { access: 'write' });
    expect(rows).toHaveLength(10);
    expect(await countNodes(store)).toBe(10);
  });

  test('writes everything even when a row limit cuts the answer', async () => {
    const store = await open();
    const { rows, summary } = await ask(store, TEN, {}, { access: 'write', maxRows: 3 });
    expect(rows).toHaveLength(3);
    expect(summary.truncated).toBe(true);
    expect(await countNodes(store)).toBe(10);
  });

  test('counts what a statement changed, if it says that it counts', async () => {
    const store = await open();
    const { summary } = await ask(
      store,
      "CREATE (:State {id: 'EG'})<-[:BELONGS_TO]-(:Organization {id: 'x', kind: 'ministry'})",
      {},
      { access: 'write' },
    );
    const counters = {
      nodesCreated: 2,
      nodesDeleted: 0,
      relationshipsCreated: 1,
      relationshipsDeleted: 0,
      propertiesSet: 3,
      labelsAdded: 2,
      labelsRemoved: 0,
    };
    expect(summary.counters).toEqual(store.capabilities.counters ? counters : undefined);
  });

  test('starts nothing for a signal that fired before', async () => {
    const store = await open();
    let started = false;
    const work = store.write(
      async () => {
        started = true;
      },
      { signal: AbortSignal.abort() },
    );
    expect((await failureOf(work)).code).toBe('cancelled');
    expect(started).toBe(false);
  });
});
