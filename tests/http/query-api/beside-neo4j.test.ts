import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startNeo4j } from '../../../scripts/setup/neo4j.mjs';
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts';
import { freePort } from '../../support/live-server.ts';
import { type Served, serve } from '../../support/serve.ts';
import { CASES, GRAPH } from './cases.ts';
import { comparable } from './comparable.ts';

const PLAIN = 'application/json';
const TYPED = 'application/vnd.neo4j.query';
const missing = inject('neo4j') === null;
const why = missing ? ` (left out: ${inject('neo4jMissing')})` : '';

describe.skipIf(missing)(`beside the Query API of the same Neo4j${why}`, () => {
  const ends: (() => Promise<unknown>)[] = [];
  let served: Served;
  let original: string;
  let authorization: string;

  beforeAll(async () => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'liqa-query-api-'));
    ends.push(() => rm(home, { recursive: true, force: true }));
    const httpPort = await freePort();
    // One of its own: only this suite needs HTTP.
    const neo4j = await startNeo4j({ home, password: 'only-for-tests', httpPort });
    ends.push(() => neo4j.stop(0));
    const store = openNeo4jStore({ ...neo4j, timeoutMs: 20_000 });
    ends.push(() => store.close());
    await store.write((tx) => tx.run(GRAPH));
    served = await serve(store);
    ends.push(() => served.close());
    original = `http://127.0.0.1:${httpPort}`;
    const login = Buffer.from(`${neo4j.username}:${neo4j.password}`).toString('base64');
    authorization = `Basic ${login}`;
    // HTTP opens after Bolt; the hook's own time limit ends the waiting.
    while (!(await answers(original))) await sleep(100);
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  const ask = async (url: string, body: string, typed: boolean, accept: string) => {
    const reply = await fetch(`${url}/db/neo4j/query/v2`, {
      method: 'POST',
      headers: {
        'Content-Type': typed ? TYPED : PLAIN,
        Accept: accept,
        ...(url === original ? { Authorization: authorization } : {}),
      },
      body,
    });
    const type = reply.headers.get('content-type')?.split(';')[0];
    return { status: reply.status, type, body: comparable(await reply.text()) };
  };

  it.each([PLAIN, TYPED])('answers the same in %s', async (accept) => {
    for (const { body, typed } of CASES) {
      const theirs = await ask(original, body, typed, accept);
      expect.soft(await ask(served.url, body, typed, accept), body).toEqual(theirs);
    }
  });

  // Last, because nothing but its end stops what the server is left with.
  it('answers in time what Neo4j does not stop, and gives up its connection', async () => {
    // Put together by a function, so that the bounds on patterns can't see what it will be.
    const statement = "RETURN $text =~ ('(.*a){' + toString(20) + '}b') AS matches";
    const body = JSON.stringify({
      statement,
      parameters: { text: 'a'.repeat(60) },
      maxExecutionTime: 1,
    });
    const connections = async () => {
      const query =
        '{"statement": "CALL dbms.listConnections() YIELD connectionId RETURN count(*)"}';
      return ask(original, query, false, PLAIN);
    };
    await ask(served.url, '{"statement": "RETURN 1"}', false, PLAIN);
    const before = await connections();
    const replies = await Promise.all([1, 2].map(() => ask(served.url, body, false, PLAIN)));
    expect(replies.map(({ status }) => status)).toEqual([504, 504]);
    const next = await ask(served.url, '{"statement": "RETURN 1 AS one"}', false, PLAIN);
    expect(next.status).toBe(202);
    await expect.poll(connections, { timeout: 10_000 }).toEqual(before);
  });
});

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
