import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { embeddedPid } from '../../../tests/support/child-processes.ts';
import type { AskOptions, GraphStore } from '../graph-store.ts';
import { readAll } from '../read-all.ts';
import { openEmbeddedStore } from './embedded-store.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const COUNT = 'MATCH (n:Thing) RETURN count(n) AS n';
/** Runs far longer than any test. */
const RUNAWAY = 'MATCH (a:Thing), (b:Thing), (c:Thing) WHERE a.k + b.k + c.k < 0 RETURN count(*)';

let directory: string;
let store: GraphStore;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'liqa-copies-'));
  store = await openEmbeddedStore({ directory, timeoutMs: 20_000, copies: true });
  await add(2_000n);
});
afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

function add(count: bigint): Promise<unknown> {
  return store.write((tx) =>
    tx.run('UNWIND range(1, $count) AS k CREATE (:Thing {k: k})', { count }),
  );
}

async function ask(statement: string, options: Partial<AskOptions> = {}): Promise<string> {
  const { signal } = new AbortController();
  const limits = { timeoutMs: 20_000, maxRows: 10, maxBytes: 64_000_000 };
  const answer = await store.ask(statement, {}, { format: 'csv', signal, ...limits, ...options });
  let text = '';
  for await (const chunk of answer.chunks) text += Buffer.from(chunk).toString();
  return text.trim();
}

const pid = (which: 'store' | 'copy'): number | undefined => embeddedPid(process.pid, which);

it('stops a question by force without a loss to those who only look at the graph', async () => {
  await vi.waitFor(async () => {
    await ask(COUNT);
    expect(pid('copy')).toBeDefined();
  }, 20_000);
  // Checked before, so that it runs as soon as it is asked.
  expect(await store.cannotRun(RUNAWAY)).toBeUndefined();
  const [before, copy] = [pid('store'), pid('copy')];
  const stop = new AbortController();
  const asked = ask(RUNAWAY, { signal: stop.signal });
  asked.catch(() => {});
  await sleep(300);
  const look = readAll(store, COUNT);
  stop.abort();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  expect(await look).toEqual([[2_000n]]);
  expect(await ask(COUNT)).toBe('2000');
  expect(pid('store')).toBe(before);
  expect(pid('copy')).not.toBe(copy);
});

it('answers with what was written before the question, with no copy of it and with one', async () => {
  await add(1n);
  expect(await ask(COUNT)).toBe('2001');
  const before = pid('copy');
  await vi.waitFor(async () => {
    expect(await ask(COUNT)).toBe('2001');
    expect(pid('copy')).toBeDefined();
    expect(pid('copy')).not.toBe(before);
  }, 20_000);
});

it('runs a write where it is kept', async () => {
  await ask('CREATE (:Thing {k: 0})', { access: 'write' });
  expect(await ask(COUNT)).toBe('2002');
  expect(await readAll(store, COUNT)).toEqual([[2_002n]]);
});

it('reads a row of many parts, and refuses one of so many that others would wait for it', async () => {
  expect((await ask('RETURN range(1, 200000) AS l')).length).toBeGreaterThan(1_000_000);
  for (const giant of [
    'RETURN range(1, 300000) AS l',
    'UNWIND range(1, 60000) AS x RETURN collect({a: x, b: [x]}) AS l',
  ]) {
    await expect(ask(giant)).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('slice'),
    });
  }
  expect(await ask(COUNT)).toBe('2002');
});

it('leaves no copy behind', async () => {
  await store.close();
  expect(existsSync(path.join(directory, 'copies'))).toBe(false);
});
