import { beforeAll, expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne, failureOf } from './answers.ts';
import { contract } from './contract.ts';

const WRITES = [
  "CREATE (:State {id: 'IR'})",
  "create (:State {id: 'IR'}) return 1",
  "MERGE (s:State {id: 'IR'}) RETURN s",
  "MATCH (s:State) SET s.nameEn = 'x'",
  "MATCH (s:State) SET s += {nameEn: 'x'}",
  'MATCH (s:State) SET s:Actor',
  'MATCH (s:State) REMOVE s.id',
  'MATCH (s:State) REMOVE s:State',
  'MATCH (s:State) DELETE s',
  'MATCH (s:State) DETACH DELETE s',
  "MATCH (s:State) FOREACH (x IN [1] | SET s.nameEn = 'x')",
  "MATCH (s:State) CALL (s) { SET s.nameEn = 'x' } RETURN s",
  "/* RETURN 1 */ CREATE (:State {id: 'IR'})",
  "// RETURN 1\nCREATE (:State {id: 'IR'})",
  "MATCH (s:State) /* only reads */ SET/**/s.nameEn = 'x'",
  "CREAT\\u0045 (:State {id: 'IR'})",
  "MATCH (s:State) \\u0053ET s.nameEn = 'x'",
  "UNWIND [1] AS one CREATE (:State {id: 'IR'})",
  'CREATE INDEX sneaky FOR (s:State) ON (s.nameEn)',
  'CREATE CONSTRAINT sneaky FOR (s:State) REQUIRE s.nameEn IS UNIQUE',
  'DROP INDEX sneaky IF EXISTS',
  'DROP CONSTRAINT sneaky IF EXISTS',
];

contract('refusing writes', (test, open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.run("CREATE (:State {id: 'EG', nameEn: 'Egypt'})"));
  });

  for (const statement of WRITES) {
    test(`refuses in a read: ${statement.replaceAll('\n', '⏎')}`, async () => {
      expect((await failureOf(ask(store, statement))).code).toBe('refused');
      const states = await ask(store, 'MATCH (n) RETURN labels(n), n.id, n.nameEn');
      expect(states.rows).toEqual([[['State'], 'EG', 'Egypt']]);
    });
  }

  test('reads words that only look like writing', async () => {
    const statement = "MATCH (s:State) RETURN s.id + ' CREATE SET DELETE' AS `MERGE`";
    expect(await askOne(store, statement)).toBe('EG CREATE SET DELETE');
  });

  test('refuses by default, without an access mode', async () => {
    const { code } = await failureOf(store.query("CREATE (:State {id: 'IR'})", {}, {}));
    expect(code).toBe('refused');
  });
});
