import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openSnapshots } from '../../server/snapshots/open-snapshots.ts';
import { killRounds } from '../support/kill-rounds.ts';
import { stagingFolder } from '../support/staging-folder.ts';

const ROUNDS = 6;

it('loses nothing that was said to be kept, and leaves nothing half, when the server is killed', async () => {
  const folder = await stagingFolder();
  const { promised, midway } = await killRounds(
    folder,
    { directory: await stagingFolder() },
    ROUNDS,
  );
  expect(midway).toBeGreaterThan(0);
  expect(promised.kept.size).toBeGreaterThanOrEqual(3 * ROUNDS);
  await openSnapshots(folder).tidy();
  const left = await readdir(folder, { recursive: true });
  const kept = /^kept(\/[\w-]{22}\.(snapshot|about)\.json)?$/u;
  expect(left.filter((name) => !kept.test(name.replaceAll('\\', '/')))).toEqual([]);
}, 120_000);
