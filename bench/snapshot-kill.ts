/** The server killed a hundred times while it saves snapshots, and what it had promised. */
import { killRounds } from '../tests/support/kill-rounds.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';

const ROUNDS = 100;

printHeading(
  'kill -9 on the server while it keeps snapshots over HTTP',
  'nothing lost that it answered for, nothing half, the list readable each time',
);
await withTemporaryFolder(async (folder) => {
  const began = performance.now();
  const { midway, promised } = await killRounds(folder, ROUNDS);
  const took = performance.now() - began;
  printTable([
    ['', 'kills', 'with a request under way', 'promised', 'lost or half', 'time'],
    ['', `${ROUNDS}`, `${midway}`, `${promised.kept.size}`, '0', milliseconds(took)],
  ]);
});
