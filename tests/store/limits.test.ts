import { expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne, countNodes, failureOf, fillForSlow, SLOW } from './answers.ts';
import { contract } from './contract.ts';

const MANY = 'UNWIND range(1, $count) AS number RETURN number';

contract('limits', (test, open) => {
  const openSlow = async (timeoutMs?: number): Promise<GraphStore> => {
    const store = await open(timeoutMs === undefined ? {} : { timeoutMs });
    await fillForSlow(store);
    return store;
  };

  for (const { limit, delivered, truncated } of [
    { limit: 0, delivered: 0, truncated: true },
    { limit: 2, delivered: 2, truncated: true },
    { limit: 3, delivered: 3, truncated: false },
    { limit: 4, delivered: 3, truncated: false },
  ]) {
    test(`delivers ${delivered} of 3 rows for a limit of ${limit}`, async () => {
      const store = await open();
      const { rows, summary } = await ask(store, MANY, { count: 3n }, { maxRows: limit });
      expect(rows).toHaveLength(delivered);
      expect(summary.truncated).toBe(truncated);
    });
  }

  test('cuts a long answer at its limit', async () => {
    const store = await open();
    const { rows, summary } = await ask(store, MANY, { count: 1_000_000n }, { maxRows: 2_500 });
    expect(rows.at(-1)).toEqual([2_500n]);
    expect(rows).toHaveLength(2_500);
    expect(summary.truncated).toBe(true);
  });

  test('does nothing for a signal that fired before', async () => {
    const store = await open();
    const options = { access: 'write', signal: AbortSignal.abort() } as const;
    const { code } = await failureOf(ask(store, "CREATE (:State {id: 'EG'})", {}, options));
    expect(code).toBe('cancelled');
    expect(await countNodes(store)).toBe(0);
  });

  test('stops a query when its signal fires', async () => {
    const store = await openSlow();
    const controller = new AbortController();
    const answer = failureOf(ask(store, SLOW, {}, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 300);
    expect((await answer).code).toBe('cancelled');
    expect(await countNodes(store)).toBe(1_000);
  });

  test('stops the rows when the signal fires between them', async () => {
    const store = await open();
    const controller = new AbortController();
    const { signal } = controller;
    const { rows, summary } = await store.query(MANY, { count: 1_000_000n }, { signal });
    const reading = async (): Promise<void> => {
      for await (const [number] of rows) if (number === 10n) controller.abort();
    };
    expect((await failureOf(reading())).code).toBe('cancelled');
    expect((await failureOf(summary)).code).toBe('cancelled');
    expect(await askOne(store, 'RETURN 1')).toBe(1n);
  });

  test('does not mind a signal that fires after the end', async () => {
    const store = await open();
    const controller = new AbortController();
    await ask(store, 'RETURN 1', {}, { signal: controller.signal });
    controller.abort();
    expect(await askOne(store, 'RETURN 1')).toBe(1n);
  });

  test('stops a query that runs longer than its limit', async () => {
    const store = await openSlow();
    const { code } = await failureOf(ask(store, SLOW, {}, { timeoutMs: 400 }));
    expect(code).toBe('timeout');
    expect(await countNodes(store)).toBe(1_000);
  });

  test("stops a query that runs longer than the store's own limit", async () => {
    const store = await openSlow(2_000);
    expect((await failureOf(ask(store, SLOW))).code).toBe('timeout');
  });

  test('stops one query without failing another', async () => {
    const store = await openSlow();
    const slow = failureOf(ask(store, SLOW, {}, { timeoutMs: 400 }));
    const others: Promise<unknown>[] = [];
    for (let count = 0; count < 10; count += 1) {
      others.push(countNodes(store));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect((await slow).code).toBe('timeout');
    expect(await Promise.all(others)).toEqual(others.map(() => 1_000));
  });

  test('stops an answer whose rows nobody asks for', async () => {
    const store = await open();
    const answer = store.query(MANY, { count: 5_000n }, { timeoutMs: 1_000 });
    expect((await failureOf(answer.then(({ summary }) => summary))).code).toBe('timeout');
    expect(await askOne(store, 'RETURN 1')).toBe(1n);
  });
});
