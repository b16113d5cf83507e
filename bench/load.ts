/** Loading report documents against writing the same elements with nothing but the driver. */
import { loadReports } from '../graph-seed/load-reports.ts';
import { openEmbeddedStore } from '../server/store/embedded/embedded-store.ts';
import { openNeo4jStore } from '../server/store/neo4j/neo4j-store.ts';
import { bareLoad, readElements } from './support/bare-load.ts';
import { generate } from './support/generate.ts';
import { milliseconds, printHeading, printTable, ratio } from './support/print.ts';
import { median, timed } from './support/stats.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';
import { empty, withNeo4j } from './support/with-neo4j.ts';

const SIZE = { persons: 2000, meetings: 10_000, meetingsPerReport: 100, seed: 1 };
const ROUNDS = 3;
const timeoutMs = 120_000;

printHeading(
  `Loading ${SIZE.persons} persons and ${SIZE.meetings} meetings, told in ` +
    `${SIZE.meetings / SIZE.meetingsPerReport} report graph documents`,
  'on Neo4j at least 0.8 × the rate of bare UNWIND batches of the same elements',
);
const documents = [...generate(SIZE)];
const rate = (elements: number, ms: number) => `${Math.round(elements / (ms / 1000))} / s`;

const { count, loaded, bare } = await withNeo4j(async (neo4j) => {
  const store = openNeo4jStore({ ...neo4j, timeoutMs });
  try {
    await store.prepare();
    // The first round of both warms the Java machine up and is not counted.
    await loadReports(store, documents);
    const elements = await readElements(neo4j.driver);
    await empty(neo4j.driver);
    await bareLoad(neo4j.driver, elements);
    const times: { loaded: number[]; bare: number[] } = { loaded: [], bare: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await empty(neo4j.driver);
      times.loaded.push(await timed(() => loadReports(store, documents)));
      await empty(neo4j.driver);
      times.bare.push(await timed(() => bareLoad(neo4j.driver, elements)));
    }
    return {
      count: elements.nodes.length + elements.relationships.length,
      loaded: median(times.loaded),
      bare: median(times.bare),
    };
  } finally {
    await store.close();
  }
});

const embedded = await withTemporaryFolder(async (directory) => {
  const store = await openEmbeddedStore({ directory, timeoutMs });
  try {
    await store.prepare();
    return await timed(() => loadReports(store, documents));
  } finally {
    await store.close();
  }
});

printTable([
  [`${count} nodes and relationships`, 'time', 'rate', 'rate against bare'],
  ['Neo4j, bare UNWIND batches', milliseconds(bare), rate(count, bare), '1.00 ×'],
  [
    'Neo4j, documents checked and merged',
    milliseconds(loaded),
    rate(count, loaded),
    ratio(bare, loaded),
  ],
  [
    'embedded, documents (for information)',
    milliseconds(embedded),
    rate(count, embedded),
    ratio(bare, embedded),
  ],
]);
