/** The whole of openCypher's compatibility kit through the query route, on both stores. */
import path from 'node:path';
import { opencypherTck } from '../scripts/setup/opencypher-tck.mjs';
import { openEmbeddedStore } from '../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { openNeo4jStore } from '../server/store/neo4j/neo4j-store.ts';
import { readScenarios } from '../tests/opencypher/read-scenarios.ts';
import { runScenario, type Verdict } from '../tests/opencypher/run-scenario.ts';
import { type Tally, tallies, totalOf } from '../tests/opencypher/tally.ts';
import { serve } from '../tests/support/serve.ts';
import { writeOpencypherTable } from './support/opencypher-table.ts';
import { printHeading, printTable } from './support/print.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';
import { withNeo4j } from './support/with-neo4j.ts';

const timeoutMs = 20_000;
const kit = await opencypherTck();
const scenarios = readScenarios(kit);

interface Ended extends Verdict {
  readonly feature: string;
  readonly title: string;
}

async function runAll(store: GraphStore): Promise<Ended[]> {
  const served = await serve(store, { logLevel: 'silent' });
  try {
    const ended: Ended[] = [];
    for (const scenario of scenarios) {
      const verdict = await runScenario({ url: served.url, store, kit }, scenario);
      const { feature, name, example } = scenario;
      ended.push({ ...verdict, feature, title: `${feature}: ${name} (${example})` });
    }
    return ended;
  } finally {
    await served.close();
    await store.close();
  }
}

printHeading(
  `${scenarios.length} scenarios of openCypher's compatibility kit, through the query route`,
  'on the embedded store next to no wrong answer; on Neo4j what Neo4j itself gives',
);
const embedded = await withTemporaryFolder(async (folder) =>
  runAll(await openEmbeddedStore({ directory: path.join(folder, 'graph'), timeoutMs })),
);
const neo4j = await withNeo4j((bare) => runAll(openNeo4jStore({ ...bare, timeoutMs })));

const stores = { neo4j: tallies(neo4j), embedded: tallies(embedded) };
const cells = ({ passed, refused, wrong, ...more }: Tally): string[] =>
  [passed, refused, more['not allowed'], wrong].map(String);
const rows = [...stores.neo4j].map(([part, tally]) => [
  part,
  ...cells(tally),
  ...cells(stores.embedded.get(part) ?? totalOf([])),
]);
const total = [
  'all',
  ...cells(totalOf(stores.neo4j.values())),
  ...cells(totalOf(stores.embedded.values())),
];
const outcomes = ['passed', 'refused', 'not allowed', 'wrong'];
const heading = [
  'part',
  ...['Neo4j', 'embedded'].flatMap((on) => outcomes.map((each) => `${on}: ${each}`)),
];
printTable([heading, ...rows, total]);
for (const [on, ended] of Object.entries({ neo4j, embedded }))
  for (const { title, why } of ended.filter(({ outcome }) => outcome === 'wrong'))
    console.log(`  wrong on ${on}: ${title}\n    ${why.replaceAll('\n', ' / ').slice(0, 200)}`);
writeOpencypherTable([heading, ...rows, total]);
