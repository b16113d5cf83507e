/** The server killed a hundred times on each store while it takes and saves snapshots, and what it had promised. */

import path from 'node:path';
import { killRounds, type StoreToKill } from '../tests/support/kill-rounds.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';
import { withNeo4j } from './support/with-neo4j.ts';

const ROUNDS = 100;

printHeading(
  'kill -9 on the server while it takes snapshots of its store, and keeps what is sent',
  'nothing lost that it answered for, nothing half, the list readable each time',
);
const rows = [['', 'kills', 'with a request under way', 'promised', 'lost or half', 'time']];

async function kill(what: string, store: StoreToKill, folder: string): Promise<void> {
  const began = performance.now();
  const { midway, promised } = await killRounds(folder, store, ROUNDS);
  const took = milliseconds(performance.now() - began);
  rows.push([what, `${ROUNDS}`, `${midway}`, `${promised.kept.size}`, '0', took]);
}

await withTemporaryFolder((folder) =>
  kill('embedded', { directory: path.join(folder, 'graph') }, path.join(folder, 'snapshots')),
);
await withNeo4j(({ uri, username, password }) =>
  withTemporaryFolder((folder) => kill('Neo4j', { uri, username, password }, folder)),
);
printTable(rows);
