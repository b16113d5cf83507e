import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { type Served, type ServeOptions, serve } from '../support/serve.ts';
import { openEmpty } from './open-empty.ts';
import { rawRequest } from './raw-request.ts';

const TOKEN = 'a-token-of-enough-characters';

describe('the server', () => {
  let store: GraphStore;
  const open: Served[] = [];
  const start = async (options: ServeOptions = {}): Promise<Served> => {
    const served = await serve(store, options);
    open.push(served);
    return served;
  };
  beforeAll(async () => {
    store = await openEmpty();
  });
  afterAll(async () => {
    for (const served of open) await served.close();
  });

  const codeOf = async (
    served: Served,
    headers: Record<string, string>,
    path = '/api/health',
    method = 'GET',
  ): Promise<string> => {
    const { status, body } = await rawRequest(served.port, path, { method, headers });
    if (status < 400) return 'ok';
    const reply = JSON.parse(body) as { code?: string; errors?: { code: string }[] };
    return `${status} ${reply.code ?? reply.errors?.[0]?.code}`;
  };

  it('answers under the names of the loopback with its port, and under no other', async () => {
    const served = await start();
    const { port } = served;
    for (const host of [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `LOCALHOST:${port}`,
      `[::1]:${port}`,
      `127.0.0.2:${port}`,
    ]) {
      expect(await codeOf(served, { Host: host }), host).toBe('ok');
    }
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `evil.example@127.0.0.1:${port}`,
      `localhost:${port}:${port}`,
      `0.0.0.0:${port}`,
      ',',
      'localhost:99999999',
    ]) {
      expect(await codeOf(served, { Host: host }), host).toBe('403 forbidden-host');
      expect(await codeOf(served, { Host: host }, '/'), host).toBe('403 forbidden-host');
    }
  });

  it('takes no other word for its host', async () => {
    const served = await start();
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': `localhost:${served.port}` };
    expect(await codeOf(served, headers)).toBe('403 forbidden-host');
  });

  it('answers under the names it is told', async () => {
    const served = await start({ hosts: ['liqa.example', 'other.example:8443'] });
    expect(await codeOf(served, { Host: 'liqa.example' })).toBe('ok');
    expect(await codeOf(served, { Host: 'Liqa.example:443' })).toBe('ok');
    expect(await codeOf(served, { Host: 'other.example:8443' })).toBe('ok');
    expect(await codeOf(served, { Host: 'other.example' })).toBe('403 forbidden-host');
    expect(await codeOf(served, { Host: 'liqa.example', Origin: 'https://liqa.example' })).toBe(
      'ok',
    );
  });

  it('refuses what pages of other sites send', async () => {
    const served = await start();
    const own = `http://localhost:${served.port}`;
    expect(await codeOf(served, { Origin: own })).toBe('ok');
    expect(await codeOf(served, { 'Sec-Fetch-Site': 'same-origin' })).toBe('ok');
    expect(await codeOf(served, { 'Sec-Fetch-Site': 'none' })).toBe('ok');
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: 'http://localhost:1' },
      { Origin: `${own}.evil.example` },
      { Origin: `http://evil.example@localhost:${served.port}` },
      { Origin: `file://localhost:${served.port}` },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: own, 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      const what = JSON.stringify(headers);
      expect(await codeOf(served, headers), what).toBe('403 forbidden-origin');
      expect(await codeOf(served, headers, '/api/reports', 'POST'), what).toBe(
        '403 forbidden-origin',
      );
      expect(await codeOf(served, headers, '/db/neo4j/query/v2', 'POST'), what).toBe(
        '403 Neo.ClientError.Security.Forbidden',
      );
    }
  });

  it('grants no other site anything by CORS', async () => {
    const served = await start();
    const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
    const reply = await rawRequest(served.port, '/db/neo4j/query/v2', {
      method: 'OPTIONS',
      headers,
    });
    expect(reply.status).toBe(403);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
  });

  it('asks for the token where one is set', async () => {
    const served = await start({ token: TOKEN });
    const wrong = [
      {},
      { Authorization: `Bearer ${TOKEN}x` },
      { Authorization: 'Bearer ' },
      { Authorization: `Basic ${Buffer.from(`neo4j:${TOKEN}`).toString('base64')}` },
      { Authorization: TOKEN },
      { Cookie: `token=${TOKEN}` },
    ];
    for (const headers of wrong) {
      for (const path of [
        '/api/health',
        '/api/reports',
        '/api/met?of=x',
        '/api/nothing',
        '//api/health',
      ]) {
        expect(await codeOf(served, headers, path), path).toMatch(
          /^40[14] (unauthorized|not-found)$/u,
        );
      }
      expect(await codeOf(served, headers)).toBe('401 unauthorized');
      expect(await codeOf(served, headers, '/db/neo4j/query/v2', 'POST')).toBe(
        '401 Neo.ClientError.Security.Unauthorized',
      );
      expect(await codeOf(served, headers, '/API/health')).toBe('401 unauthorized');
    }
    const right = { Authorization: `bearer ${TOKEN}` };
    expect(await codeOf(served, right)).toBe('ok');
    expect(await codeOf(served, {}, '/api/openapi.json')).toBe('ok');
    const reply = await rawRequest(served.port, '/api/health');
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="Liqa"');
    expect(served.log()).not.toContain(TOKEN);
  });

  it('slows down who guesses tokens', async () => {
    const served = await start({ token: TOKEN });
    const headers = { Authorization: 'Bearer wrong' };
    for (let guess = 0; guess < 60; guess += 1) await codeOf(served, headers);
    expect(await codeOf(served, headers)).toBe('429 too-many-requests');
  });

  it('limits requests a minute, whatever address a header claims', async () => {
    const served = await start({ limits: { requestsPerMinute: 5 } });
    for (let count = 0; count < 5; count += 1) {
      expect(await codeOf(served, { 'X-Forwarded-For': `10.0.0.${count}` })).toBe('ok');
    }
    const reply = await rawRequest(served.port, '/api/health');
    expect(reply.status).toBe(429);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(reply.body).code).toBe('too-many-requests');
  });

  it('lets nothing load from elsewhere, and no script stand in a page', async () => {
    const served = await start();
    const { headers } = await rawRequest(served.port, '/api/docs', {
      headers: { Accept: 'text/html' },
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self';script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/u);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
