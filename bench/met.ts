/** `GET /api/met` against the same Cypher through the bare driver. */
import http from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';
import { metQuerySchema } from '../contract/met.ts';
import { meetingFilter } from '../server/views/meeting-filter.ts';
import { metStatement } from '../server/views/met.ts';
import { personId } from './support/generate.ts';
import { milliseconds, printHeading, printTable, ratio } from './support/print.ts';
import { servedNeo4j } from './support/served-graph.ts';
import { median, percentile, timed } from './support/stats.ts';

const QUESTIONS = 400;
const WARM_UP = 200;

/** One connection that is kept, as a browser keeps it. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function get(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent }, (reply) => {
      let body = '';
      reply.setEncoding('utf8');
      reply.on('data', (chunk) => {
        body += chunk;
      });
      reply.on('end', () => resolve(body));
    });
    request.on('error', reject);
  });
}

interface Reply {
  met: unknown[];
  total: number;
}

async function askServer(url: string, of: string): Promise<number> {
  return (JSON.parse(await get(`${url}/api/met?of=${of}`)) as Reply).total;
}

async function askDriver(driver: Driver, of: string): Promise<number> {
  const query = metQuerySchema.parse({ of });
  const { where, parameters } = meetingFilter(query);
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.executeRead((tx) =>
      tx.run(metStatement(where), { ...parameters, of, limit: neo4j.int(query.limit) }),
    );
    const rows = records.map((record) => record.toObject());
    return neo4j.integer.toNumber(rows[0]?.total ?? 0);
  } finally {
    await session.close();
  }
}

async function compare(url: string, driver: Driver, persons: number) {
  const times: { server: number[]; driver: number[] } = { server: [], driver: [] };
  for (let index = 0; index < WARM_UP + QUESTIONS; index += 1) {
    const of = personId((index * 7) % persons);
    const answers: number[] = [];
    const ways = [
      { name: 'server', ask: () => askServer(url, of) },
      { name: 'driver', ask: () => askDriver(driver, of) },
    ] as const;
    // In turn, so that neither always finds the other's pages in memory.
    for (const { name, ask } of index % 2 === 0 ? ways : [...ways].reverse()) {
      const time = await timed(async () => {
        answers.push(await ask());
      });
      if (index >= WARM_UP) times[name].push(time);
    }
    if (answers[0] !== answers[1]) throw new Error(`${of}: ${answers.join(' and ')} people`);
  }
  return times;
}

const SIZES = [
  { persons: 2000, meetings: 10_000 },
  { persons: 200, meetings: 10_000 },
];

printHeading(
  `GET /api/met on Neo4j, ${QUESTIONS} questions one after the other, in turn with the same Cypher through the driver`,
  'at most 1.25 × the bare driver at the median',
);
const rows = [['', 'driver p50', 'server p50', 'ratio', 'driver p95', 'server p95']];
for (const size of SIZES) {
  const { server, driver } = await servedNeo4j(
    { ...size, meetingsPerReport: 100, seed: 1 },
    ({ url }, bare) => compare(url, bare.driver, size.persons),
  );
  rows.push([
    `${(size.meetings / size.persons) * 2} meetings a person`,
    milliseconds(median(driver)),
    milliseconds(median(server)),
    ratio(median(server), median(driver)),
    milliseconds(percentile(driver, 0.95)),
    milliseconds(percentile(server, 0.95)),
  ]);
}
printTable(rows);
agent.destroy();
