/** From the end of a request to the end of its query in the store. */
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedPid } from '../tests/support/child-processes.ts';
import type { LiveServer } from '../tests/support/live-server.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { servedEmbedded, servedNeo4j } from './support/served-graph.ts';
import { percentile } from './support/stats.ts';

const SIZE = { persons: 50, meetings: 50, meetingsPerReport: 50, seed: 1 };
const ROUNDS = 9;
const COMPUTING =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS stopped';

async function until(done: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await done())) {
    if (performance.now() > end) throw new Error('nothing changed in 30 s');
    await sleep(5);
  }
}

/** What the first query starts is not what is measured, nor the check of a statement seen for the first time. */
async function warmUp({ url }: LiveServer, statement: string): Promise<void> {
  const ask = async (path: string, body: unknown): Promise<void> => {
    const reply = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    await reply.arrayBuffer();
  };
  await ask('/db/neo4j/query/v2', { statement: 'RETURN 1' });
  await ask('/api/statements/check', { statement });
}

/** Milliseconds from the abort until `gone`. */
async function stop(
  { url }: LiveServer,
  statement: string,
  { runs, gone }: { runs: () => Promise<boolean>; gone: () => Promise<boolean> },
): Promise<number> {
  const reader = new AbortController();
  const reply = fetch(`${url}/db/neo4j/query/v2`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/jsonl' },
    body: JSON.stringify({ statement }),
    signal: reader.signal,
  }).catch(() => undefined);
  let ended: Response | undefined;
  void reply.then((early) => {
    ended = early;
  });
  await until(async () => {
    if (ended && ended.status !== 202) throw new Error(`${statement}: ${await ended.text()}`);
    return runs();
  });
  await sleep(100);
  const began = performance.now();
  reader.abort();
  await until(gone);
  const took = performance.now() - began;
  await reply;
  return took;
}

const rows = [['', 'p50', 'slowest']];
const add = (name: string, times: readonly number[]): void => {
  const [middle, slowest] = [percentile(times, 0.5), percentile(times, 1)];
  rows.push([name, milliseconds(middle), milliseconds(slowest)]);
};

printHeading(
  `abort of the request to the end in the store, ${ROUNDS} times`,
  'at most 500 ms on either store: gone from SHOW TRANSACTIONS; the embedded process replaced',
);
await servedEmbedded(SIZE, async (server) => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // The next process has to be there.
    await warmUp(server, COMPUTING);
    const before = embeddedPid(server.pid, 'copy');
    const runs = () => sleep(200, true);
    const gone = async () => embeddedPid(server.pid, 'copy') !== before;
    times.push(await stop(server, COMPUTING, { runs, gone }));
  }
  add('embedded, computing', times);
});
await servedNeo4j(SIZE, async (server, { driver }) => {
  await warmUp(server, COMPUTING);
  const session = driver.session();
  const running = async (): Promise<boolean> => {
    const { records } = await session.run(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS stopped' AND NOT currentQuery CONTAINS 'SHOW' RETURN 1",
    );
    return records.length > 0;
  };
  const parts = { runs: running, gone: async () => !(await running()) };
  for (const [name, statement] of [
    ['computing', COMPUTING],
    ['streaming', 'UNWIND range(1, 900000) AS x UNWIND range(1, 900000) AS stopped RETURN stopped'],
    [
      'a giant value',
      'UNWIND range(1, 900000) AS x UNWIND [1, 2] AS y RETURN collect(y) AS stopped',
    ],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await stop(server, statement, parts));
    add(`Neo4j, ${name}`, times);
  }
  await session.close();
});
printTable(rows);
