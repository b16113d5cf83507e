import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { SERVER_ARGUMENTS } from '../../scripts/setup/server-arguments.mjs';
import { freePort } from '../support/live-server.ts';
import { wipeNeo4j } from '../support/neo4j.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n';

interface Run {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** The address that it prints. */
  address(): Promise<string>;
  exited(): Promise<number | null>;
}

describe('server/main.ts', () => {
  let data: string;
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    data = await mkdtemp(path.join(os.tmpdir(), 'liqa-main-'));
  });
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  const run = (env: Record<string, string>): Run => {
    const child = spawn(process.execPath, SERVER_ARGUMENTS, {
      cwd: root,
      env: {
        PATH: process.env.PATH ?? '',
        NODE_ENV: 'production',
        LIQA_DATA: data,
        PORT: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    const exit = once(child, 'close').then(([code]) => {
      running.delete(child);
      return code as number | null;
    });
    return {
      child,
      stdout: () => stdout,
      stderr: () => stderr,
      address: async () => {
        await expect
          .poll(() => stdout + (child.exitCode === null ? '' : stderr), { timeout: 30_000 })
          .not.toBe('');
        return /^Liqa {2}(http:\S+)\/\n$/u.exec(stdout)?.[1] ?? `nothing: ${stdout}${stderr}`;
      },
      exited: () => exit,
    };
  };

  it('prints one line, has the shipped report, and ends cleanly', async () => {
    const first = run({});
    const url = await first.address();
    const { counts } = await (await fetch(`${url}/api/health`)).json();
    expect(counts.reports).toBe(1);
    expect(counts.nodes).toBeGreaterThan(50);
    first.child.kill('SIGTERM');
    expect(await first.exited()).toBe(0);
    expect(first.stdout()).toBe(`Liqa  ${url}/\n`);
    for (const line of first.stderr().trim().split('\n'))
      expect(JSON.parse(line)).toHaveProperty('time');

    const second = run({ LIQA_SEED: 'off' });
    const again = await (await fetch(`${await second.address()}/api/health`)).json();
    expect(again.counts).toEqual(counts);
    second.child.kill('SIGINT');
    expect(await second.exited()).toBe(0);
  });

  it('serves the page from its sources in development', async () => {
    const server = run({ NODE_ENV: 'development', LIQA_SEED: 'off' });
    const url = await server.address();
    const page = await fetch(url, { headers: { Accept: 'text/html' } });
    expect(await page.text()).toContain('/@vite/client');
    const module = await fetch(`${url}/main.tsx`);
    expect(module.headers.get('content-type')).toContain('javascript');
    // Sources are served by their path, where the API's paths go before.
    const folders = await readdir(path.join(root, 'client'));
    expect(folders.filter((name) => name === 'api' || name === 'db')).toEqual([]);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.exited()).toBe(0);
  });

  it('lets a request in flight finish', async () => {
    const server = run({});
    const url = await server.address();
    const reply = fetch(`${url}/db/neo4j/query/v2`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ statement: ENDLESS, maxExecutionTime: 1 }),
    });
    setTimeout(() => server.child.kill('SIGTERM'), 300);
    expect((await reply).status).toBe(504);
    expect(await server.exited()).toBe(0);
    await expect(fetch(`${url}/api/health`)).rejects.toThrow();
  });

  it('says what to do about a port in use', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const server = run({ PORT: String(port) });
    expect(await server.exited()).toBe(1);
    expect(server.stderr()).toContain(`PORT=${port + 1} npm start`);
    expect(server.stderr()).not.toContain('    at ');
    other.close();
  });

  it('does not start with settings that are wrong, and says all of them', async () => {
    const server = run({ PORT: 'x', HOST: '0.0.0.0', NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(await server.exited()).toBe(1);
    for (const name of ['PORT', 'LIQA_TOKEN', 'NEO4J_PASSWORD']) {
      expect(server.stderr()).toContain(`  ${name}: expected`);
    }
  });

  it('starts while Neo4j is away, and says so', async () => {
    const port = await freePort();
    const server = run({
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_PASSWORD: 'a-secret-password',
    });
    const url = await server.address();
    const health = await fetch(`${url}/api/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toEqual({
      status: 'unavailable',
      store: { kind: 'neo4j', version: null },
      counts: null,
    });
    const reports = await fetch(`${url}/api/reports`);
    expect(reports.status).toBe(503);
    expect((await reports.json()).code).toBe('unavailable');
    server.child.kill('SIGTERM');
    expect(await server.exited()).toBe(0);
    expect(server.stderr()).not.toContain('a-secret-password');
  });

  it.runIf(inject('neo4j') !== null)('makes ready and fills Neo4j once it is back', async () => {
    const access = inject('neo4j');
    if (!access) return;
    await wipeNeo4j(access);
    const real = new URL(access.uri);
    const port = await freePort();
    const server = run({
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_USERNAME: access.username,
      NEO4J_PASSWORD: access.password,
    });
    const url = await server.address();
    expect((await fetch(`${url}/api/health`)).status).toBe(503);

    const bridge = createServer((near) => {
      const far = connect(Number(real.port), real.hostname);
      near.pipe(far).pipe(near);
      near.on('error', () => far.destroy());
      far.on('error', () => near.destroy());
    });
    bridge.listen(port, '127.0.0.1');
    const reports = async () => {
      const health = await (await fetch(`${url}/api/health`)).json();
      return health.counts?.reports;
    };
    await expect.poll(reports, { timeout: 30_000, interval: 200 }).toBe(1);
    server.child.kill('SIGTERM');
    expect(await server.exited()).toBe(0);
    bridge.close();
    await wipeNeo4j(access);
  });
});
