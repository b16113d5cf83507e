import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStatement } from '../../server/cypher/check-statement.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { StoreError } from '../../server/store/store-error.ts';
import { describeEachStore } from '../support/stores.ts';
import { ask, failureOf } from './answers.ts';

/**
 * Three fences stand between a statement and harm: the policy, the access mode at the database, and
 * the store's own settings. Each is tried here alone, with the others open; where one lets something
 * through, that is written down, for the others must hold it.
 */
const WRITES = [
  'CREATE (:Sneaky)',
  'MERGE (:Sneaky)',
  'MATCH (s:State) SET s.nameEn = "x"',
  'MATCH (s:State) DETACH DELETE s',
  'MATCH (s:State) REMOVE s.id',
  'FOREACH (x IN [1] | CREATE (:Sneaky))',
  'CALL { CREATE (:Sneaky) } RETURN 1',
  'CREATE INDEX sneaky FOR (s:State) ON (s.nameEn)',
  String.raw`C\u0052EATE (:Sneaky)`,
  '/* x */ CREATE (:Sneaky) // y',
];

let requests = 0;
let elsewhere: Server;
let address: string;
beforeAll(async () => {
  elsewhere = createServer((_request, response) => {
    requests += 1;
    response.end('fetched\n');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
});
afterAll(() => elsewhere.close());

const outside = (): string[] => [
  "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row",
  "LOAD CSV FROM '/etc/hostname' AS row RETURN row",
  `LOAD CSV FROM '${address}' AS row RETURN row`,
  `LOAD CSV WITH HEADERS FROM '${address.replace('127.0.0.1', 'localhost')}' AS row RETURN row`,
  `CALL { LOAD CSV FROM '${address}' AS row RETURN row } RETURN row`,
];

/** What Neo4j's read mode lets through: it reads, and changes only what is no data. */
const LOOKING = [
  'SHOW SETTINGS YIELD name RETURN count(name)',
  'SHOW USERS',
  'SHOW TRANSACTIONS',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-999999'",
  'CALL dbms.listConfig() YIELD name RETURN count(name)',
  'CALL tx.setMetaData({a: 1})',
  'CALL { RETURN 1 AS x } IN TRANSACTIONS RETURN x',
];

describe('the policy alone', () => {
  it('refuses what the stores below are tried with', () => {
    for (const statement of [...WRITES, ...outside(), ...LOOKING]) {
      for (const access of ['read', 'write'] as const) {
        const check = checkStatement(statement, { role: 'reader', access });
        expect(check.ok, statement).toBe(false);
      }
    }
  });
});

describeEachStore('without the policy', (open, kind) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) => tx.run("CREATE (:State {id: 'EG', nameEn: 'Egypt'})"));
  });

  const unchanged = async (): Promise<void> => {
    const { rows } = await ask(store, 'MATCH (n) RETURN labels(n), n.id, n.nameEn');
    expect(rows).toEqual([[['State'], 'EG', 'Egypt']]);
  };

  it.each(WRITES)('read access at the database stops: %s', async (statement) => {
    const { code } = await failureOf(ask(store, statement, {}, { access: 'read' }));
    expect(code).toBe('refused');
    await unchanged();
  });

  it.each(['read', 'write'] as const)(
    "the store's own settings keep files and addresses out, with %s access",
    async (access) => {
      for (const statement of outside()) {
        const failure = await ask(store, statement, {}, { access }).catch(
          (error: unknown) => error,
        );
        expect(failure, statement).toBeInstanceOf(StoreError);
        expect(String(failure)).not.toContain('fetched');
      }
      expect(requests).toBe(0);
    },
  );

  it.each(LOOKING)('read access alone does not stop, on Neo4j: %s', async (statement) => {
    const outcome = await ask(store, statement).then(
      () => 'runs',
      (error: unknown) => (error instanceof StoreError ? 'fails' : 'breaks'),
    );
    expect(outcome).toBe(kind === 'neo4j' ? 'runs' : 'fails');
    await unchanged();
  });
});
