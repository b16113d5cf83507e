import { beforeAll, expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne } from './answers.ts';
import { contract } from './contract.ts';

const MANY = 'UNWIND range(1, $count) AS number RETURN number';

contract('reading', (test, open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  });

  test('tells the fields in the order of the statement', async () => {
    const { fields, rows } = await ask(store, 'RETURN 1 AS z, 2 AS a, 3 AS `two words`');
    expect(fields).toEqual(['z', 'a', 'two words']);
    expect(rows).toEqual([[1n, 2n, 3n]]);
  });

  test('tells the fields of an answer without rows', async () => {
    const answer = await ask(store, 'MATCH (p:Person) RETURN p.id AS id, p.nameAr AS nameAr');
    expect(answer.fields).toEqual(['id', 'nameAr']);
    expect(answer.rows).toEqual([]);
  });

  test('ends with a summary', async () => {
    const { summary } = await ask(store, 'RETURN 1');
    expect(summary.truncated).toBe(false);
    expect(summary.bookmarks).toBeInstanceOf(Array);
  });

  test('delivers 100,000 rows in order', async () => {
    const { rows } = await store.query(MANY, { count: 100_000n });
    let expected = 0n;
    for await (const [number] of rows) {
      expected += 1n;
      if (number !== expected) expect(number).toBe(expected);
    }
    expect(expected).toBe(100_000n);
  });

  test('can be left early, and then answers on', async () => {
    const { rows, summary } = await store.query(MANY, { count: 100_000n });
    for await (const [number] of rows) if (number === 3n) break;
    expect(await summary).toMatchObject({ truncated: false });
    expect(await askOne(store, 'RETURN 1')).toBe(1n);
  });

  test('keeps answers that are read in turns apart', async () => {
    const answers = await Promise.all(
      [2_500n, 2_500n].map((count) => store.query(MANY, { count })),
    );
    const [first, second] = answers.map(({ rows }) => rows[Symbol.asyncIterator]());
    for (let number = 1n; number <= 2_500n; number += 1n) {
      expect((await first?.next())?.value).toEqual([number]);
      expect((await second?.next())?.value).toEqual([number]);
    }
    expect((await first?.next())?.done).toBe(true);
    expect((await second?.next())?.done).toBe(true);
  });

  test('answers many questions at the same time', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => BigInt(index));
    const answers = numbers.map((number) => askOne(store, 'RETURN $number * 2', { number }));
    expect(await Promise.all(answers)).toEqual(numbers.map((number) => number * 2n));
  });

  test('gives the rows once', async () => {
    const { rows } = await store.query(MANY, { count: 3n });
    for await (const _ of rows);
    const again = [];
    for await (const row of rows) again.push(row);
    expect(again).toEqual([]);
  });
});
