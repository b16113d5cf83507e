/** The page's questions over HTTP, from request to body, on a graph and on one ten times as large. */
import { personId } from './support/generate.ts';
import { milliseconds, printHeading, printTable, ratio } from './support/print.ts';
import { servedEmbedded, servedNeo4j } from './support/served-graph.ts';
import { median, percentile, timed } from './support/stats.ts';

const QUESTIONS = 60;
const WARM_UP = 10;
const SMALL = { persons: 2_000, meetings: 10_000 };
const LARGE = { persons: 20_000, meetings: 100_000 };

/** Addresses of each question, about two people out of so many. */
const VIEWS: Readonly<Record<string, (a: string, b: string) => string>> = {
  met: (a) => `/api/met?of=${a}`,
  actor: (a) => `/api/actor?of=${a}`,
  pair: (a, b) => `/api/pair?a=${a}&b=${b}`,
  timeline: (a) => `/api/timeline?of=${a}`,
  matrix: () => '/api/matrix',
  'states matrix': () => '/api/matrix?of=states',
  overview: () => '/api/graph',
  paths: (a, b) => `/api/paths?from=${a}&to=${b}`,
};

type Times = Readonly<Record<string, readonly number[]>>;

async function measure(url: string, persons: number): Promise<Times> {
  const times: Record<string, number[]> = {};
  for (const [name, address] of Object.entries(VIEWS)) {
    const taken: number[] = [];
    for (let index = -WARM_UP; index < QUESTIONS; index += 1) {
      const [a, b] = [7 * (index + WARM_UP), 13 * (index + WARM_UP) + 1];
      const question = url + address(personId(a % persons), personId(b % persons));
      const time = await timed(async () => {
        const reply = await fetch(question);
        if (!reply.ok) throw new Error(`${question}: ${reply.status} ${await reply.text()}`);
        await reply.arrayBuffer();
      });
      if (index >= 0) taken.push(time);
    }
    times[name] = taken;
  }
  return times;
}

printHeading(
  `${Object.keys(VIEWS).join(', ')} over HTTP, ${QUESTIONS} questions each, ${LARGE.persons} people and ${LARGE.meetings} meetings against a tenth of that`,
  'met, pair, timeline p95 at most 100 ms, paths p95 at most 200 ms; ten times the graph costs at most twice the time',
);
const served = { neo4j: servedNeo4j, embedded: servedEmbedded };
const rows = [['', 'small p50', 'large p50', 'ratio', 'small p95', 'large p95']];
for (const [store, serve] of Object.entries(served)) {
  const ask = (size: typeof SMALL) =>
    serve({ ...size, meetingsPerReport: 100, seed: 1 }, ({ url }) => measure(url, size.persons));
  const small = await ask(SMALL);
  const large = await ask(LARGE);
  for (const name of Object.keys(VIEWS)) {
    const [one, other] = [small[name] ?? [], large[name] ?? []];
    rows.push([
      `${name}, ${store}`,
      milliseconds(median(one)),
      milliseconds(median(other)),
      ratio(median(other), median(one)),
      milliseconds(percentile(one, 0.95)),
      milliseconds(percentile(other, 0.95)),
    ]);
  }
}
printTable(rows);
