import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { WriteTurns } from './write-turns.ts';

it('lets statements write beside one another, and a report only when none does', async () => {
  const turns = new WriteTurns();
  const ends = [await turns.beside(), await turns.beside()];
  let begun = false;
  const loading = turns.alone(async () => {
    begun = true;
  });
  ends[0]?.();
  await wait(5);
  expect(begun).toBe(false);
  ends[1]?.();
  await loading;
  expect(begun).toBe(true);
});

it('refuses a statement that would have to wait long, and lets the next one in afterwards', async () => {
  const turns = new WriteTurns(10);
  let loaded = () => {};
  const loading = turns.alone(() => new Promise<void>((resolve) => (loaded = resolve)));
  await expect(turns.beside()).rejects.toMatchObject({
    code: 'conflict',
    more: { detail: 'graph-changing' },
  });
  loaded();
  await loading;
  (await turns.beside())();
});

it('gives the turn back when what had it fails', async () => {
  const turns = new WriteTurns(10);
  await expect(turns.alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  (await turns.beside())();
});
