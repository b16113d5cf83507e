/** The page's questions over HTTP, from request to body, on a graph and on one ten times as large. */
import { personId } from './support/generate.ts';
import { milliseconds, printHeading, printTable, ratio } from './support/print.ts';
import { servedEmbedded, servedNeo4j } from './support/served-graph.ts';
import { median, percentile, timed } from './support/stats.ts';

const QUESTIONS = 60;
const WARM_UP = 10;
const SMALL = { persons: 2_000, meetings: 10_000 };
const LARGE = { persons: 20_000, meetings: 100_000 };

/**
 * Addresses of each question, about two people out of so many or from a day on. What is about the
 * whole graph is kept until it changes; asked with another day each time, it is answered anew.
 */
const VIEWS: Readonly<Record<string, (a: string, b: string, day: string) => string>> = {
  met: (a) => `/api/met?of=${a}`,
  actor: (a) => `/api/actor?of=${a}`,
  pair: (a, b) => `/api/pair?a=${a}&b=${b}`,
  timeline: (a) => `/api/timeline?of=${a}`,
  paths: (a, b) => `/api/paths?from=${a}&to=${b}`,
  neighbours: (a) => `/api/graph/neighbours?of=${a}`,
  around: (a) => `/api/graph?around=${a}`,
  overview: () => '/api/graph',
  matrix: () => '/api/matrix',
  'matrix, anew': (_a, _b, day) => `/api/matrix?from=${day}`,
  'states matrix, anew': (_a, _b, day) => `/api/matrix?of=states&from=${day}`,
  'timeline of all, anew': (_a, _b, day) => `/api/timeline?from=${day}`,
  'timeline of a state, anew': (_a, _b, day) => `/api/timeline?state=EG&from=${day}`,
};
/** Those that are held to a time and to a growth. */
const BOUNDED = ['met', 'actor', 'pair', 'timeline', 'paths', 'neighbours'];

/** Milliseconds of the first question of all, and of those that count. */
interface Taken {
  readonly first: number;
  readonly taken: readonly number[];
}
type Times = Readonly<Record<string, Taken>>;

async function measure(url: string, persons: number): Promise<Times> {
  // A search waits until all names are known: from then on the server only answers.
  await (await fetch(`${url}/api/search?q=${encodeURIComponent('علي')}`)).arrayBuffer();
  const times: Record<string, Taken> = {};
  for (const [name, address] of Object.entries(VIEWS)) {
    const taken: number[] = [];
    let first = Number.NaN;
    for (let index = -WARM_UP; index < QUESTIONS; index += 1) {
      const [a, b] = [7 * (index + WARM_UP), 13 * (index + WARM_UP) + 1];
      const day = new Date(Date.UTC(2018, 0, a)).toISOString().slice(0, 10);
      const question = url + address(personId(a % persons), personId(b % persons), day);
      const time = await timed(async () => {
        const reply = await fetch(question);
        if (!reply.ok) throw new Error(`${question}: ${reply.status} ${await reply.text()}`);
        await reply.arrayBuffer();
      });
      if (index === -WARM_UP) first = time;
      else if (index >= 0) taken.push(time);
    }
    times[name] = { first, taken };
  }
  return times;
}

printHeading(
  `${Object.keys(VIEWS).join(', ')} over HTTP, ${QUESTIONS} questions each, ${LARGE.persons} people and ${LARGE.meetings} meetings against a tenth of that`,
  '*: p95 at most 100 ms, paths 200 ms; ten times the graph costs at most twice the time',
);
const served = { neo4j: servedNeo4j, embedded: servedEmbedded };
const rows = [['', 'small p50', 'large p50', 'ratio', 'small p95', 'large p95', 'large, first']];
for (const [store, serve] of Object.entries(served)) {
  const ask = (size: typeof SMALL) =>
    serve({ ...size, meetingsPerReport: 100, seed: 1 }, ({ url }) => measure(url, size.persons));
  const small = await ask(SMALL);
  const large = await ask(LARGE);
  for (const name of Object.keys(VIEWS)) {
    const [one, other] = [small[name]?.taken ?? [], large[name]?.taken ?? []];
    rows.push([
      `${name}${BOUNDED.includes(name) ? ' *' : ''}, ${store}`,
      milliseconds(median(one)),
      milliseconds(median(other)),
      ratio(median(other), median(one)),
      milliseconds(percentile(one, 0.95)),
      milliseconds(percentile(other, 0.95)),
      milliseconds(large[name]?.first ?? Number.NaN),
    ]);
  }
}
printTable(rows);
