/** Where the nodes go, as the page's worker works it out, on generated graphs with Arabic names. */
import { Worker } from 'node:worker_threads';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { randomPicture } from './support/random-picture.ts';
import { median } from './support/stats.ts';

const SIZES = [54, 100, 300, 1000, 2000, 5000];
const ROUNDS = 3;

interface Settled {
  readonly ms: number;
  /** What the worker's heap holds more than before, at its most, in bytes. */
  readonly heap: number;
  /** Mean length of a line against the distance of two taken at random. */
  readonly closeness: number;
}

function settle(size: number): Promise<Settled> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./support/layout-thread.mjs', import.meta.url), {
      workerData: randomPicture(size),
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

printHeading(
  `Layout of generated graphs, twice as many lines as nodes, median of ${ROUNDS}`,
  '1,000 nodes in at most 2 s, 5,000 in 10 s, fewer than 100 in 0.5 s; heap at most 60 MB at 5,000',
);
const rows = [['nodes', 'settled in', 'heap', 'line : random pair']];
for (const size of SIZES) {
  const rounds: Settled[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await settle(size));
  rows.push([
    String(size),
    milliseconds(median(rounds.map(({ ms }) => ms))),
    `${Math.round(median(rounds.map(({ heap }) => heap)) / 1e6)} MB`,
    median(rounds.map(({ closeness }) => closeness)).toFixed(2),
  ]);
}
printTable(rows);
