/** What four hostile queries cost everybody else, from the same address. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveServer } from '../tests/support/live-server.ts';
import { loopDelay, watchedLoop } from './support/loop-delay.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { servedEmbedded, servedNeo4j } from './support/served-graph.ts';
import { percentile } from './support/stats.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';

const SIZE = { persons: 2_000, meetings: 2_000, meetingsPerReport: 200, seed: 1 };
const SECONDS = 12;

const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)';
const GIANT = 'UNWIND range(1, 900000) AS x UNWIND [1, 2, 3, 4, 5, 6, 7, 8] AS y RETURN collect(y)';
const HOSTILE: Readonly<Record<'embedded' | 'Neo4j', readonly string[]>> = {
  // The longest list that it still reads.
  embedded: [ENDLESS, ENDLESS, 'RETURN range(1, 240000) AS l', ENDLESS],
  Neo4j: [ENDLESS, GIANT, 'UNWIND range(1, 900000) AS x RETURN x ORDER BY x % 1000', ENDLESS],
};

async function query(url: string, statement: string, signal?: AbortSignal): Promise<number> {
  const reply = await fetch(`${url}/db/neo4j/query/v2`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/jsonl' },
    body: JSON.stringify({ statement }),
    ...(signal ? { signal } : {}),
  });
  for await (const _chunk of reply.body ?? []);
  return reply.status;
}

const OTHERS: readonly (readonly [string, (url: string) => Promise<number>])[] = [
  ['small Cypher', (url) => query(url, 'MATCH (p:Person) RETURN p.nameAr LIMIT 10')],
  ['search', (url) => get(`${url}/api/search?q=ah`)],
  ['overview', (url) => get(`${url}/api/graph`)],
];

async function get(address: string): Promise<number> {
  const reply = await fetch(address);
  await reply.arrayBuffer();
  return reply.status;
}

interface Times {
  readonly times: number[];
  refused: number;
}

/** Asks everything in turn for some seconds. */
async function askOthers({ url }: LiveServer): Promise<Map<string, Times>> {
  const all = new Map(OTHERS.map(([name]) => [name, { times: [], refused: 0 } as Times]));
  const end = performance.now() + SECONDS * 1000;
  while (performance.now() < end) {
    for (const [name, ask] of OTHERS) {
      const began = performance.now();
      const status = await ask(url);
      const of = all.get(name);
      of?.times.push(performance.now() - began);
      if (of && status >= 400) of.refused += 1;
    }
    await sleep(20);
  }
  return all;
}

/** Keeps the hostile ones in flight until `signal` fires. */
function attack(url: string, statements: readonly string[], signal: AbortSignal): Promise<unknown> {
  return Promise.all(
    statements.map(async (statement) => {
      while (!signal.aborted) {
        await query(url, statement, signal).catch(() => 0);
        await sleep(50);
      }
    }),
  );
}

printHeading(
  `four hostile queries in flight for ${SECONDS} s, and what others wait meanwhile, from the same address`,
  "others' p95 of 1 s at most, none refused; the server's event loop never held up over 200 ms",
);
await withTemporaryFolder(async (folder) => {
  const file = path.join(folder, 'loop-delay.json');
  for (const [name, served] of [
    ['embedded', servedEmbedded],
    ['Neo4j', servedNeo4j],
  ] as const) {
    const measure = async (server: LiveServer): Promise<void> => {
      for (const [, ask] of OTHERS) await ask(server.url);
      await loopDelay(server.pid, file);
      const alone = await askOthers(server);
      const calm = await loopDelay(server.pid, file);
      const stop = new AbortController();
      const attacking = attack(server.url, HOSTILE[name], stop.signal);
      const meanwhile = await askOthers(server);
      stop.abort();
      await attacking;
      const attacked = await loopDelay(server.pid, file);
      console.log(`  ${name}`);
      printTable([
        ['', 'alone p50', 'p95', 'attacked p50', 'p95', 'slowest', 'asked', 'refused'],
        ...OTHERS.map(([what]) => {
          const [before, during] = [alone.get(what), meanwhile.get(what)];
          if (!before || !during) throw new Error(what);
          return [
            what,
            milliseconds(percentile(before.times, 0.5)),
            milliseconds(percentile(before.times, 0.95)),
            milliseconds(percentile(during.times, 0.5)),
            milliseconds(percentile(during.times, 0.95)),
            milliseconds(percentile(during.times, 1)),
            String(during.times.length),
            String(during.refused),
          ];
        }),
      ]);
      console.log(
        `  event loop held up at most ${milliseconds(attacked.most)} (alone ${milliseconds(calm.most)})\n`,
      );
    };
    await served(SIZE, measure, watchedLoop(file));
  }
});
