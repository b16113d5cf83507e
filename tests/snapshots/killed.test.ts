import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSnapshots } from '../../server/snapshots/open-snapshots.ts';
import { stagingFolder } from '../support/staging-folder.ts';

const ROUNDS = 12;

/** Runs the loop and kills it some milliseconds after it began to keep; gives what it said. */
async function killed(folder: string, afterMs: number): Promise<string[]> {
  const loop = ['--import', 'tsx', 'tests/snapshots/save-in-a-loop.ts', folder];
  const child = spawn(process.execPath, loop, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await once(child.stdout, 'data');
  await sleep(afterMs);
  child.kill('SIGKILL');
  await once(child, 'close');
  return said.split('\n').slice(0, -1);
}

it('loses nothing that was said to be kept, and leaves nothing half, when it is killed', async () => {
  const folder = await stagingFolder();
  const kept = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const said = await killed(folder, round * 13);
    for (const line of said) if (line.startsWith('kept ')) kept.add(line.slice('kept '.length));
    const { shelf } = openSnapshots(folder);
    const page = { limit: 100_000, offset: 0, deleted: false };
    const { snapshots, unreadable } = await shelf.list(page);
    expect(unreadable).toEqual([]);
    const ids = new Set(snapshots.map(({ id }) => id));
    expect([...kept].filter((id) => !ids.has(id))).toEqual([]);
    const [, first = '', turn = ''] =
      said.findLast((line) => line.startsWith('noted '))?.split(' ') ?? [];
    const note = snapshots.find(({ id }) => id === first)?.note ?? '';
    if (first) expect(Number(note.split(' ')[0])).toBeGreaterThanOrEqual(Number(turn));
    const newest = snapshots.slice(0, 20);
    for (const { id, counts } of newest) expect((await shelf.open(id))?.counts).toEqual(counts);
  }
  expect(kept.size).toBeGreaterThan(ROUNDS);
  const snapshots = openSnapshots(folder);
  await snapshots.tidy();
  const left = await readdir(folder, { recursive: true });
  expect(left.filter((name) => name.includes('unfinished') || name.includes('document'))).toEqual(
    [],
  );
}, 120_000);
