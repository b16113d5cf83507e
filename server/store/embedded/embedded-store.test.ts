import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { GraphStore, QueryOptions } from '../graph-store.ts';
import { readAll } from '../read-all.ts';
import { openEmbeddedStore } from './embedded-store.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Runs far longer than any test: 8 × 10^9 combinations. */
const RUNAWAY =
  'MATCH (a:Thing), (b:Thing), (c:Thing) WHERE a.k + b.k + c.k < 0 RETURN count(*) AS n';
const THINGS = 2000;

async function newFolder(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'liqa-embedded-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A store, and the ids of the processes it has started so far. */
async function open(directory: string): Promise<{ store: GraphStore; pids: number[] }> {
  const pids: number[] = [];
  const note = (fields: object) => {
    if ('pid' in fields) pids.push(Number(fields.pid));
  };
  const store = await openEmbeddedStore({
    directory,
    timeoutMs: 20_000,
    logger: { info: note, warn: () => {} },
  });
  onTestFinished(() => store.close());
  return { store, pids };
}

async function openWithThings() {
  const directory = await newFolder();
  const opened = await open(directory);
  await opened.store.prepare();
  await opened.store.write((tx) =>
    tx.run('UNWIND range(1, $n) AS k CREATE (:Thing {k: k})', { n: BigInt(THINGS) }),
  );
  return { ...opened, directory };
}

function things(store: GraphStore, options?: QueryOptions) {
  return readAll(store, 'MATCH (n:Thing) RETURN count(n) AS n', {}, options);
}

function kill(pids: readonly number[]): void {
  const pid = pids.at(-1);
  if (pid === undefined) throw new Error('No process was started.');
  process.kill(pid, 'SIGKILL');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Resolves when so many processes have been started. */
async function restarted(pids: readonly number[], count: number): Promise<void> {
  await expect.poll(() => pids.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a query that has to be stopped', () => {
  it('ends with timeout, and the next one is answered', async () => {
    const { store, pids } = await openWithThings();
    await expect(readAll(store, RUNAWAY, {}, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
    expect(pids).toHaveLength(2);
  });

  it('fails before an unbounded pattern takes all memory', async () => {
    const { store } = await openWithThings();
    await store.write((tx) =>
      tx.run('MATCH (a:Thing), (b:Thing) WHERE a.k <= 60 AND b.k <= 60 CREATE (a)-[:TO]->(b)'),
    );
    const paths = 'MATCH p = (a:Thing {k: 1})-[*]-(b:Thing {k: 1999}) RETURN count(p)';
    await expect(readAll(store, paths)).rejects.toMatchObject({ code: 'unsupported' });
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
  });

  it('ends with unsupported when it takes too much memory', async () => {
    const store = await openEmbeddedStore({
      directory: await newFolder(),
      timeoutMs: 60_000,
      memoryBytes: 400 * 1024 * 1024,
    });
    onTestFinished(() => store.close());
    const rows = "UNWIND range(1, 100000000) AS i RETURN i, 'row ' + toString(i) AS text";
    await expect(readAll(store, rows)).rejects.toMatchObject({ code: 'unsupported' });
    expect(await things(store)).toEqual([[0n]]);
  });

  it('ends with cancelled when its signal fires', async () => {
    const { store } = await openWithThings();
    const abort = new AbortController();
    const running = readAll(store, RUNAWAY, {}, { signal: abort.signal });
    setTimeout(() => abort.abort(), 200);
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
  });

  it('is not started when its signal fired before', async () => {
    const { store, pids } = await openWithThings();
    await expect(things(store, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
    expect(pids).toHaveLength(1);
  });

  it('lets the reads beside it come to their answer', async () => {
    const { store } = await openWithThings();
    const beside = readAll(
      store,
      'UNWIND range(1, 3000000) AS i WITH i WHERE i % 2 = 0 RETURN count(i) AS n',
    );
    await expect(readAll(store, RUNAWAY, {}, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(await beside).toEqual([[1_500_000n]]);
  });

  it('takes a write with it, whole', async () => {
    const { store } = await openWithThings();
    const work = store.write(
      async (tx) => {
        await tx.run('CREATE (:Thing {k: 0})');
        await tx.run(RUNAWAY);
      },
      { timeoutMs: 300 },
    );
    await expect(work).rejects.toMatchObject({ code: 'timeout' });
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
  });
});

describe('a database process that is killed', () => {
  it('costs a read nothing but time', async () => {
    const { store, pids } = await openWithThings();
    const running = readAll(
      store,
      'UNWIND range(1, 3000000) AS i WITH i WHERE i % 2 = 0 RETURN count(i) AS n',
    );
    await soon(100);
    kill(pids);
    expect(await running).toEqual([[1_500_000n]]);
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
  });

  it('makes a read fail with unavailable that it ends twice', async () => {
    const { store, pids } = await openWithThings();
    const running = readAll(store, RUNAWAY).catch((error: unknown) => error);
    await soon(100);
    kill(pids);
    await restarted(pids, 2);
    await soon(100);
    kill(pids);
    expect(await running).toMatchObject({ code: 'unavailable', retriable: true });
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
  });

  it('ends an answer that was half read with unavailable', async () => {
    const { store, pids } = await openWithThings();
    const result = await store.query('MATCH (n:Thing) RETURN n');
    const read = async () => {
      let seen = 0;
      for await (const _ of result.rows) if (++seen === 10) kill(pids);
    };
    await expect(read()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(result.summary).rejects.toMatchObject({ code: 'unavailable' });
    expect(await things(store)).toEqual([[BigInt(THINGS)]]);
  });

  it('keeps every write that was acknowledged, and half of none', async () => {
    const { store, pids } = await openWithThings();
    let acknowledged = 0;
    for (let round = 0; round < 3; round++) {
      const victim = pids.length;
      for (let write = 0; write < 10; write++) {
        const pair = store.write(async (tx) => {
          await tx.run('CREATE (:Pair)');
          await tx.run('CREATE (:Pair)');
        });
        if (write === 9) kill(pids);
        await pair.then(
          () => {
            acknowledged += 1;
          },
          (error) => expect(error).toMatchObject({ code: 'unavailable' }),
        );
      }
      await restarted(pids, victim + 1);
    }
    const [[count] = []] = await readAll(store, 'MATCH (n:Pair) RETURN count(n) AS n');
    expect(Number(count)).toBeGreaterThanOrEqual(acknowledged * 2);
    expect(Number(count) % 2).toBe(0);
  });

  it('runs interrupted work again when nothing of it can be there', async () => {
    const { store, pids } = await openWithThings();
    let runs = 0;
    await store.write(async (tx) => {
      runs += 1;
      await tx.run('CREATE (:Once)');
      if (runs === 1) kill(pids);
      await tx.run('CREATE (:Once)');
    });
    expect(runs).toBe(2);
    expect(await readAll(store, 'MATCH (n:Once) RETURN count(n) AS n')).toEqual([[2n]]);
  });
});

describe('opening and closing', () => {
  it('finds everything again', async () => {
    const { store, directory } = await openWithThings();
    await store.close();
    const again = await open(directory);
    await again.store.prepare();
    expect(await things(again.store)).toEqual([[BigInt(THINGS)]]);
  });

  it('says which folder is in use, and what would help', async () => {
    const { directory } = await openWithThings();
    const second = openEmbeddedStore({ directory, timeoutMs: 1000 });
    await expect(second).rejects.toMatchObject({ code: 'unavailable' });
    await expect(second).rejects.toThrow(directory);
    await expect(second).rejects.toThrow('LIQA_DATA');
  });

  it('says when the file is damaged', async () => {
    const directory = await newFolder();
    await writeFile(path.join(directory, 'graph.grafeo'), 'not a database '.repeat(1000));
    const opening = openEmbeddedStore({ directory, timeoutMs: 1000 });
    await expect(opening).rejects.toMatchObject({ code: 'unavailable' });
    await expect(opening).rejects.toThrow('damaged');
  });

  it('lets running work end, then refuses', async () => {
    const { store } = await openWithThings();
    const writing = store.write((tx) => tx.run('CREATE (n:Thing) RETURN n'));
    const reading = things(store);
    await store.close();
    expect(await writing).toHaveLength(1);
    expect(await reading).toHaveLength(1);
    await expect(things(store)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(store.version()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(store.write(() => Promise.resolve(1))).rejects.toMatchObject({
      code: 'unavailable',
    });
    await store.close();
  });

  it('ends the database process when the server is killed', async () => {
    const directory = await newFolder();
    const module = new URL('./embedded-store.ts', import.meta.url).href;
    const server = spawn(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      `import { openEmbeddedStore } from ${JSON.stringify(module)};
      const logger = { info: ({ pid }) => process.stdout.write(String(pid)), warn() {} };
      const directory = ${JSON.stringify(directory)};
      const store = await openEmbeddedStore({ directory, timeoutMs: 60_000, logger });
      store.query('UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS n');`,
    ]);
    const [pid] = await once(server.stdout, 'data');
    await soon(100);
    server.kill('SIGKILL');
    await expect.poll(() => isRunning(Number(pid)), { timeout: 30_000 }).toBe(false);
    const { store } = await open(directory);
    expect(await things(store)).toEqual([[0n]]);
  });

  it('leaves no process behind', async () => {
    const { store, pids } = await openWithThings();
    await store.close();
    expect(pids.map(isRunning)).toEqual([false]);
  });
});
