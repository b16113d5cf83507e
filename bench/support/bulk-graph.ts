import type { Driver } from 'neo4j-driver';

export interface BulkSize {
  readonly persons: number;
  readonly meetings: number;
  readonly relationships: number;
}

const BATCH = 10_000;

const PERSONS = `UNWIND range($from, $to - 1) AS n
CREATE (:Person:Actor {id: 'person-' + n, nameAr: 'شخص رقم ' + n, nameEn: 'Person number ' + n,
  aliases: [], unnamed: false, evidence: ['bulk#char=' + n + ',' + (n + 9)]})`;
const MEETINGS = `UNWIND range($from, $to - 1) AS n
CREATE (:Meeting {id: 'meeting-' + n, titleAr: 'لقاء رقم ' + n, titleEn: 'Meeting number ' + n,
  kind: 'bilateral', status: 'held', evidence: ['bulk#char=' + n + ',' + (n + 9)]})`;
// Steps without a common divisor: each pair at most once.
const RELATIONSHIPS = `UNWIND range($from, $to - 1) AS n
WITH n, n % $persons AS p, (n * 7 + n / $persons) % $meetings AS m
MATCH (a:Person {id: 'person-' + p}), (b:Meeting {id: 'meeting-' + m})
CREATE (a)-[:TOOK_PART_IN {role: 'participant', evidence: ['bulk#char=' + n + ',' + (n + 20)]}]->(b)`;

/** Fills a prepared Neo4j with a graph of the model, quicker than reports could. */
export async function fillInBulk(driver: Driver, size: BulkSize): Promise<void> {
  const session = driver.session();
  const run = async (statement: string, count: number): Promise<void> => {
    for (let from = 0; from < count; from += BATCH) {
      const to = Math.min(from + BATCH, count);
      const { persons, meetings } = size;
      const parameters = Object.entries({ from, to, persons, meetings });
      await session.run(
        statement,
        Object.fromEntries(parameters.map(([name, value]) => [name, BigInt(value)])),
      );
    }
  };
  try {
    await run(PERSONS, size.persons);
    await run(MEETINGS, size.meetings);
    await run(RELATIONSHIPS, size.relationships);
  } finally {
    await session.close();
  }
}
