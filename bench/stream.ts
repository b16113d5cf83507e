/** 100,000 rows through the query route, line by line, against the same through the bare driver. */
import { execFileSync } from 'node:child_process';
import type { Driver } from 'neo4j-driver';
import { type LiveServer, startLiveServer } from '../tests/support/live-server.ts';
import { milliseconds, printHeading, printTable, ratio } from './support/print.ts';
import { median } from './support/stats.ts';
import { withNeo4j } from './support/with-neo4j.ts';

const ROWS = 100_000;
const ROUNDS = 7;
const STATEMENT = `UNWIND range(1, ${ROWS}) AS x RETURN x, 'row ' + x AS name, x * 1.5 AS score, [x, x + 1] AS pair`;

/** Milliseconds. */
interface Run {
  readonly first: number;
  readonly total: number;
}

async function throughDriver(driver: Driver): Promise<Run> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const began = performance.now();
  let first = 0;
  let rows = 0;
  for await (const _row of session.run(STATEMENT)) {
    if (rows === 0) first = performance.now() - began;
    rows += 1;
  }
  const total = performance.now() - began;
  await session.close();
  if (rows !== ROWS) throw new Error(`the driver gave ${rows} rows`);
  return { first, total };
}

async function throughRoute({ url }: LiveServer): Promise<Run> {
  const began = performance.now();
  const reply = await fetch(`${url}/db/neo4j/query/v2`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/jsonl' },
    body: JSON.stringify({ statement: STATEMENT }),
  });
  let first = 0;
  let lines = 0;
  for await (const chunk of reply.body ?? []) {
    const bytes = chunk as Uint8Array;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
    // The first line is the header.
    if (first === 0 && lines > 1) first = performance.now() - began;
  }
  const total = performance.now() - began;
  if (lines !== ROWS + 2) throw new Error(`the route gave ${lines} lines`);
  return { first, total };
}

/** Megabytes that a process and those it started hold. */
function memoryOf(pid: number): { own: number; all: number } {
  const of = (more: readonly string[]): number =>
    execFileSync('ps', ['-o', 'rss=', '-p', String(pid), ...more], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .reduce((sum, kilobytes) => sum + Number(kilobytes) / 1000, 0);
  return { own: of([]), all: of(['--ppid', String(pid)]) };
}

printHeading(
  `${ROWS} rows of four columns as application/jsonl, median of ${ROUNDS}`,
  "at least 0.7 × the driver's rate, first row in at most 1.5 × its time, memory that stays",
);
await withNeo4j(async ({ uri, username, password, driver }) => {
  const server = await startLiveServer({
    LIQA_RATE_LIMIT: '0',
    LIQA_SEED: 'off',
    LOG_LEVEL: 'warn',
    LIQA_QUERY_ROWS: '1000000',
    LIQA_QUERY_MEGABYTES: '256',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  });
  try {
    const bare: Run[] = [];
    const route: Run[] = [];
    const memory: { own: number; all: number }[] = [];
    // The first two of each are for warming up.
    for (let round = -2; round < ROUNDS; round += 1) {
      const one = await throughDriver(driver);
      const other = await throughRoute(server);
      if (round < 0) continue;
      bare.push(one);
      route.push(other);
      memory.push(memoryOf(server.pid));
    }
    const of = (runs: readonly Run[], part: keyof Run) => median(runs.map((run) => run[part]));
    printTable([
      ['', 'bare driver', 'route', 'ratio'],
      ...(['first', 'total'] as const).map((part) => [
        part === 'first' ? 'first row' : 'all rows',
        milliseconds(of(bare, part)),
        milliseconds(of(route, part)),
        ratio(of(route, part), of(bare, part)),
      ]),
      [
        'rows a second',
        ...[bare, route].map((runs) => String(Math.round((ROWS / of(runs, 'total')) * 1000))),
        ratio(of(bare, 'total'), of(route, 'total')),
      ],
    ]);
    const [first, last] = [memory[0], memory.at(-1)];
    for (const part of ['own', 'all'] as const) {
      const [after, end] = [first?.[part] ?? 0, last?.[part] ?? 0];
      const whose = part === 'own' ? "server's memory" : 'with its processes';
      console.log(
        `  ${whose}: ${after.toFixed(0)} MB, ${ROUNDS - 1} answers later ${end.toFixed(0)} MB`,
      );
    }
    console.log('');
  } finally {
    await server.stop();
  }
});
