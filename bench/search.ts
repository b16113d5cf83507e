/** Search over HTTP at 20,000 actors, with the spellings people type. */
import type { LiveServer } from '../tests/support/live-server.ts';
import { personName } from './support/names.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { seededRandom } from './support/random.ts';
import { servedEmbedded, servedNeo4j } from './support/served-graph.ts';
import { percentile, timed } from './support/stats.ts';

const SIZE = { persons: 20_000, meetings: 10_000, meetingsPerReport: 200, seed: 1 };
const QUESTIONS = 600;

/** How somebody might type a name. */
const SPELLINGS: readonly ((name: { nameAr: string; nameEn: string }) => string)[] = [
  ({ nameAr }) => nameAr,
  ({ nameEn }) => nameEn,
  ({ nameAr }) => nameAr.split(' ').at(-1) ?? nameAr,
  ({ nameEn }) => nameEn.toLowerCase().split(' ').reverse().join(' '),
  // As it is typed: the beginning of a name.
  ({ nameAr }) => nameAr.slice(0, 3),
  ({ nameEn }) => nameEn.slice(0, 4),
  // Without hamza.
  ({ nameAr }) => nameAr.replace(/[أإآ]/gu, 'ا').replace(/ؤ/gu, 'و'),
  // With a slip.
  ({ nameEn }) => nameEn.replace(/(\w{2})(\w)(\w)(\w+)$/u, '$1$3$2$4'),
];

function questions(): string[] {
  const random = seededRandom(7);
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const name = personName(Math.floor(random() * SIZE.persons));
    return SPELLINGS[index % SPELLINGS.length]?.(name) ?? name.nameAr;
  });
}

async function ask({ url }: LiveServer, q: string): Promise<number> {
  const reply = await fetch(`${url}/api/search?q=${encodeURIComponent(q)}`);
  const { total } = (await reply.json()) as { total: number };
  return total;
}

async function measure(
  server: LiveServer,
): Promise<{ times: number[]; found: number; first: number }> {
  const all = questions();
  const first = await timed(() => ask(server, all[0] ?? ''));
  for (const question of all.slice(0, 100)) await ask(server, question);
  const times: number[] = [];
  let found = 0;
  for (const question of all) {
    let total = 0;
    const time = await timed(async () => {
      total = await ask(server, question);
    });
    times.push(time);
    if (total > 0) found += 1;
  }
  return { times, found, first };
}

printHeading(
  `GET /api/search at ${SIZE.persons} actors, ${QUESTIONS} questions in ${SPELLINGS.length} spellings, one after the other`,
  'p95 of 30 ms at most on either store',
);
const rows = [['', 'p50', 'p95', 'slowest', 'found something', 'very first']];
for (const [name, served] of [
  ['embedded', servedEmbedded],
  ['Neo4j', servedNeo4j],
] as const) {
  const { times, found, first } = await served(SIZE, (server) => measure(server));
  rows.push([
    name,
    milliseconds(percentile(times, 0.5)),
    milliseconds(percentile(times, 0.95)),
    milliseconds(percentile(times, 1)),
    `${found} of ${times.length}`,
    milliseconds(first),
  ]);
}
printTable(rows);
