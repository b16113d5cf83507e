import { beforeAll, expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { Value } from '../../server/store/value.ts';
import { ask, askOne, failureOf } from './answers.ts';
import { contract } from './contract.ts';

const FAULTS: readonly (readonly [name: string, statement: string])[] = [
  ['a misspelt word', 'RETRUN 1'],
  ['an unfinished statement', 'MATCH (n RETURN n'],
  ['an empty statement', ' '],
  ['an unknown variable', 'MATCH (p:Person) RETURN q'],
  ['an unknown function', 'RETURN nosuch(1)'],
  ['an unknown procedure', 'CALL no.such()'],
  ['too many arguments', "RETURN toUpper('a', 'b')"],
  ['a missing parameter', 'RETURN $missing'],
  ['two statements', 'RETURN 1; RETURN 2'],
  ['a division by zero', 'RETURN 1 / 0'],
  ['an overflow', 'RETURN 9223372036854775807 + 1'],
  ['a text that is no date', "RETURN date('yesterday')"],
  ['a fault that shows in a later row', 'UNWIND [2, 1, 0] AS number RETURN 10 / number'],
];

const BAD_PARAMETERS: readonly (readonly [name: string, value: Value])[] = [
  ['an integer of more than 64 bits', 2n ** 63n],
  ['a date that is none', { $type: 'Date', iso: '2024-02-30' }],
  ['a time that is none', { $type: 'LocalTime', iso: '24:00:00' }],
  ['a node', { $type: 'Node', elementId: '1', labels: [], properties: new Map() }],
  ['a point of one coordinate', { $type: 'Point', srid: 7203, coordinates: [1] }],
];

contract('errors', (test, open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.run("CREATE (:State {id: 'EG'})"));
  });

  for (const [name, statement] of FAULTS) {
    test(`fails with syntax for ${name}`, async () => {
      const failure = await failureOf(ask(store, statement));
      expect(failure.code).toBe('syntax');
      expect(failure.message).not.toBe('');
      expect(failure.retriable).toBe(false);
      expect(await askOne(store, 'RETURN 1')).toBe(1n);
    });
  }

  for (const [name, value] of BAD_PARAMETERS) {
    test(`fails with syntax for a parameter that is ${name}`, async () => {
      expect((await failureOf(ask(store, 'RETURN $value', { value }))).code).toBe('syntax');
      const write = store.write((tx) => tx.run('RETURN $value', { value }));
      expect((await failureOf(write)).code).toBe('syntax');
    });
  }

  test('fails with constraint for a second node with the same id', async () => {
    const work = store.write((tx) => tx.run("CREATE (:State {id: 'EG'})"));
    const failure = await failureOf(work);
    expect(failure.code).toBe('constraint');
    expect(failure.retriable).toBe(false);
  });

  test('fails with constraint from a query too', async () => {
    const work = ask(store, "CREATE (:State {id: 'EG'})", {}, { access: 'write' });
    expect((await failureOf(work)).code).toBe('constraint');
  });

  test('fails the summary with what failed the rows', async () => {
    const statement = 'UNWIND range(1, 5000) AS number RETURN 10 / (4990 - number)';
    const failure = await failureOf(
      store.query(statement).then(async ({ rows, summary }) => {
        const settled = failureOf(summary);
        const error = await failureOf(
          (async () => {
            for await (const _ of rows);
          })(),
        );
        expect(await settled).toEqual(error);
        throw error;
      }),
    );
    expect(failure.code).toBe('syntax');
  });

  test('explains a statement without running it, or says that it is unsupported', async () => {
    const statement = "EXPLAIN MATCH (s:State) SET s.nameEn = 'x'";
    const outcome = await ask(store, statement, {}, { access: 'write' }).then(
      ({ rows }) => rows,
      (error) => error.code,
    );
    expect(outcome).toEqual(store.capabilities.plans ? [] : 'unsupported');
    expect(await askOne(store, 'MATCH (s:State) RETURN s.nameEn')).toBeNull();
  });
});
