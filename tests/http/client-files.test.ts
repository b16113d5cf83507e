import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../support/serve.ts';
import { openEmpty } from './open-empty.ts';
import { rawRequest } from './raw-request.ts';

describe('the page', () => {
  let folder: string;
  let served: Served;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-client-'));
    const client = path.join(folder, 'client');
    await mkdir(path.join(client, 'assets'), { recursive: true });
    await writeFile(path.join(client, 'index.html'), '<!doctype html><title>Liqa</title>');
    await writeFile(path.join(client, 'assets', 'page-0a1b2c3d.js'), 'export {};');
    await writeFile(path.join(client, 'assets', 'large-0a1b2c3d.js'), 'export {};'.repeat(1000));
    await writeFile(path.join(client, '.hidden'), 'secret');
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    served = await serve(await openEmpty(), { client, token: 'a-token-of-enough-characters' });
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (at: string, accept = 'text/html') =>
    rawRequest(served.port, at, { headers: { Accept: accept } });

  it.each(['/', '/?select=x', '/some/view', '/reports/x'])(
    'is at %s, without a token',
    async (at) => {
      const { status, headers, body } = await get(at);
      expect(body).toContain('<title>Liqa</title>');
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('text/html');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'self'");
    },
  );

  it('has files that are kept for good', async () => {
    const { headers, body } = await get('/assets/page-0a1b2c3d.js', '*/*');
    expect(body).toBe('export {};');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-type']).toContain('javascript');
  });

  it('comes compressed to who takes that', async () => {
    const response = await fetch(`${served.url}/assets/large-0a1b2c3d.js`, {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('export {};'.repeat(1000));
  });

  it.each([
    '/assets/gone-00000000.js',
    '/assets/',
    '/gone.png',
    '/.hidden',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/index.html%00.js',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    '//secret.txt',
  ])('has nothing at %s', async (at) => {
    const { status, body } = await get(at);
    expect(body).not.toContain('secret\n');
    expect(body).not.toBe('secret');
    expect([400, 404]).toContain(status);
  });

  it('is not what programs get', async () => {
    const { status, headers } = await get('/some/view', 'application/json');
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect((await get('/api/nothing')).status).toBe(401);
    expect((await rawRequest(served.port, '/some/view', { method: 'POST' })).status).toBe(404);
  });
});

describe('the page that is not built', () => {
  it('says how to build it', async () => {
    const served = await serve(await openEmpty());
    const { status, body } = await rawRequest(served.port, '/', {
      headers: { Accept: 'text/html' },
    });
    expect(status).toBe(404);
    expect(JSON.parse(body).detail).toContain('npm run build');
    await served.close();
  });
});
