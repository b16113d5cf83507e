/** How soon the embedded store answers again after its process was killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedPid } from '../tests/support/child-processes.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { servedEmbedded } from './support/served-graph.ts';
import { median, percentile } from './support/stats.ts';

const ROUNDS = 9;
const STATEMENT = 'MATCH (p:Person {id: "person-0"}) RETURN p.id';

async function answers(url: string): Promise<boolean> {
  const reply = await fetch(`${url}/db/neo4j/query/v2`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ statement: STATEMENT }),
  }).catch(() => undefined);
  if (!reply?.ok) return false;
  const { data } = (await reply.json()) as { data?: { values: unknown[] } };
  return data?.values.length === 1;
}

/** Kills the store's process and asks until it answers: milliseconds. */
async function killAndAsk(url: string, server: number): Promise<number> {
  const pid = embeddedPid(server);
  if (pid === undefined) throw new Error('the server has no process of an embedded store');
  process.kill(pid, 'SIGKILL');
  const began = performance.now();
  while (embeddedPid(server) === pid || !(await answers(url))) {
    if (performance.now() - began > 30_000) throw new Error('the store did not come back');
    await sleep(5);
  }
  return performance.now() - began;
}

const SIZES = [
  { persons: 200, meetings: 1000 },
  { persons: 2000, meetings: 10_000 },
];

printHeading(
  'A killed embedded store, from kill -9 to the next answer over HTTP',
  'back in 1 s at most',
);
const rows = [['', `median of ${ROUNDS}`, 'slowest']];
for (const size of SIZES) {
  const times = await servedEmbedded(
    { ...size, meetingsPerReport: 100, seed: 1 },
    async (server) => {
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        rounds.push(await killAndAsk(server.url, server.pid));
      }
      return rounds;
    },
  );
  const what = `${size.persons} persons, ${size.meetings} meetings`;
  rows.push([what, milliseconds(median(times)), milliseconds(percentile(times, 1))]);
}
printTable(rows);
