import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterToken, useAccess } from './access-token.ts';
import { getJson } from './get-json.ts';

// A real server that wants a token.
const seen: IncomingMessage[] = [];
const server = createServer((request, response) => {
  seen.push(request);
  if (request.headers.authorization === 'Bearer right') {
    response.end(JSON.stringify({ path: request.url }));
  } else {
    response.writeHead(401, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ code: 'unauthorized' }));
  }
});
let base = '';

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'ar' } });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
});

const asked = (access: string) =>
  vi.waitFor(() => expect(useAccess.getState().access).toBe(access));

describe('asking the server', () => {
  it('waits for the access token, says when it is wrong, and goes on with the right one', async () => {
    const answer = getJson(`${base}/api/search`, { q: 'عراقجي', limit: undefined });
    await asked('needed');
    enterToken('wrong');
    await asked('wrong');
    enterToken('right');
    expect(await answer).toEqual({
      path: '/api/search?q=%D8%B9%D8%B1%D8%A7%D9%82%D8%AC%D9%8A',
    });
    expect(useAccess.getState().access).toBe('open');
    expect(seen.map(({ headers }) => headers['accept-language'])).toEqual(['ar', 'ar', 'ar']);
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const answer = getJson(`${base}/api/graph`, {}, controller.signal);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says that nobody answers', async () => {
    await expect(getJson('http://127.0.0.1:9/api/graph')).rejects.toMatchObject({
      code: 'network',
    });
  });
});
