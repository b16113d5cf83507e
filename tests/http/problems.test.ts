import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Problem, problemSchema } from '../../contract/problem.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { type Served, serve } from '../support/serve.ts';
import { openEmpty } from './open-empty.ts';
import { rawRequest } from './raw-request.ts';

describe('problems', () => {
  let store: GraphStore;
  let served: Served;
  beforeAll(async () => {
    store = await openEmpty();
    served = await serve(store);
  });
  afterAll(() => served.close());

  const problemAt = async (
    path: string,
    options: Parameters<typeof rawRequest>[2] = {},
  ): Promise<Problem & { headers: Record<string, unknown> }> => {
    const { status, headers, body } = await rawRequest(served.port, path, options);
    expect(headers['content-type']).toContain('application/problem+json');
    const problem = problemSchema.parse(JSON.parse(body));
    expect(problem.status).toBe(status);
    expect(problem.requestId).toBe(headers['x-request-id']);
    return { ...problem, headers };
  };
  const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
    problemAt('/api/reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    });

  it('speak the reader’s language', async () => {
    const arabic = await problemAt('/api/met', {
      headers: { 'Accept-Language': 'ar-EG,en;q=0.5' },
    });
    expect(arabic).toMatchObject({
      type: 'urn:liqa:problem:invalid-request',
      title: 'الطلب غير صالح',
      status: 400,
      code: 'invalid-request',
      instance: '/api/met',
      errors: [{ pointer: '/of', expected: 'string', found: 'nothing' }],
    });
    expect(arabic.headers['content-language']).toBe('ar');
    const english = await problemAt('/api/met', { headers: { 'Accept-Language': 'fr, en;q=0.8' } });
    expect(english.title).toBe('The request is not valid');
    expect(await problemAt('/api/met')).toMatchObject({ title: english.title });
  });

  it.each([
    ['/api/nothing', 404, 'not-found'],
    ['/api', 404, 'not-found'],
    ['/api/reports/no-such-report', 404, 'not-found'],
    ['/api/reports/%E0%A4%A', 400, 'invalid-request'],
    ['/api/met?of=x&of=y', 400, 'invalid-request'],
    ['/api/met?of=x&limit=0', 400, 'invalid-request'],
    ['/api/met?of=x&limit=', 400, 'invalid-request'],
    ['/api/met?of=x&from=yesterday', 400, 'invalid-request'],
    ['/api/met?of=x&other=1', 400, 'invalid-request'],
    ['/api/met?of=x&__proto__=1', 400, 'invalid-request'],
    ['/api/met?of=x&constructor=1', 400, 'invalid-request'],
    ['/api/graph?around=x&ids=y', 400, 'invalid-request'],
    ['/api/graph?depth=3', 400, 'invalid-request'],
    ['/api/graph?limit=1e9', 400, 'invalid-request'],
    ['/api/search', 400, 'invalid-request'],
    ['/api/search?q=', 400, 'invalid-request'],
    ['/api/search?q[]=x', 400, 'invalid-request'],
    [`/api/search?q=${'x'.repeat(201)}`, 400, 'invalid-request'],
  ])('tell of %s', async (path, status, code) => {
    expect(await problemAt(path)).toMatchObject({ status, code });
  });

  it('names the field that is not known', async () => {
    const { errors } = await problemAt('/api/met?of=x&a~b%2Fc=1');
    expect(errors).toEqual([
      { pointer: '/a~0b~1c', expected: 'no field of this name', found: '"1"' },
    ]);
  });

  it.each([
    ['PUT', '/api/met', 'GET, HEAD'],
    ['POST', '/api/health', 'GET, HEAD'],
    ['DELETE', '/api/reports', 'GET, HEAD, POST'],
    ['PATCH', '/api/reports/x', 'GET, HEAD, DELETE'],
    ['OPTIONS', '/api/reports', 'GET, HEAD, POST'],
    ['POST', '/api/openapi.json', 'GET, HEAD'],
  ])('say which methods there are: %s %s', async (method, path, allow) => {
    const problem = await problemAt(path, { method });
    expect(problem).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(problem.headers.allow).toBe(allow);
  });

  it.each([
    ['nothing', '', {}, 400, 'invalid-json'],
    ['what is not JSON', '{"format": ', {}, 400, 'invalid-json'],
    ['what is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'invalid-json'],
    ['what nests too deep', '['.repeat(100_000), {}, 400, 'invalid-json'],
    ['another type', '{}', { 'Content-Type': 'text/plain' }, 415, 'unsupported-media-type'],
    [
      'a form',
      'a=b',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported-media-type',
    ],
    ['an unknown encoding', '{}', { 'Content-Encoding': 'zip' }, 415, 'unsupported-media-type'],
    ['broken gzip', 'x', { 'Content-Encoding': 'gzip' }, 400, 'invalid-request'],
    ['too much', ' '.repeat(16_000_001), {}, 413, 'body-too-large'],
    [
      'too much, packed',
      gzipSync(' '.repeat(16_000_001)),
      { 'Content-Encoding': 'gzip' },
      413,
      'body-too-large',
    ],
    ['another document', '{"__proto__": {"x": 1}}', {}, 422, 'invalid-document'],
    ['a list', '[]', {}, 422, 'invalid-document'],
    ['null', 'null', {}, 422, 'invalid-document'],
  ])('tell of a body with %s', async (_what, body, headers, status, code) => {
    expect(await post(body, headers as Record<string, string>)).toMatchObject({ status, code });
  });

  it('name every fault of a document', async () => {
    const { errors, detail } = await post(
      '{"format": "liqa-report-graph", "version": 2, "nodes": 1}',
    );
    const pointers = errors?.map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['/version', '/report', '/nodes', '/relationships']),
    );
    expect(detail).toContain(String(errors?.length));
  });

  it('keep a caller’s request id if it can do no harm', async () => {
    const kept = await problemAt('/api/x', { headers: { 'X-Request-Id': 'trace-0123_abc' } });
    expect(kept.requestId).toBe('trace-0123_abc');
    const made = await problemAt('/api/x', { headers: { 'X-Request-Id': '<script>"' } });
    expect(made.requestId).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it('never are the server’s fault, whatever is sent', async () => {
    const paths = fc.oneof(
      fc.constantFrom(
        '/api/met',
        '/api/search',
        '/api/graph',
        '/api/reports',
        '/api/health',
        '/db/neo4j/query/v2',
        '/',
      ),
      fc.string({ maxLength: 30 }).map((text) => `/api/reports/${encodeURIComponent(text)}`),
      fc.stringMatching(/^[%./a-zA-Z0-9~@:-]{0,30}$/u).map((text) => `/${text}`),
    );
    const queries = fc.oneof(
      fc.constant(''),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              'of',
              'q',
              'ids',
              'around',
              'limit',
              'depth',
              'from',
              'to',
              'kind',
              '__proto__',
              'a[b]',
            ),
            fc.string({ maxLength: 20 }),
          ),
          { maxLength: 4 },
        )
        .map((pairs) => `?${pairs.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&')}`),
    );
    const bodies = fc.oneof(
      fc.json(),
      fc.string(),
      fc.uint8Array({ maxLength: 50 }),
      fc
        .record({ statement: fc.string(), parameters: fc.dictionary(fc.string(), fc.jsonValue()) })
        .map((body) => JSON.stringify(body)),
      fc
        .record({
          format: fc.constant('liqa-report-graph'),
          version: fc.constant(1),
          report: fc.jsonValue(),
          nodes: fc.jsonValue(),
          relationships: fc.jsonValue(),
        })
        .map((body) => JSON.stringify(body)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'HEAD'),
        paths,
        queries,
        fc.constantFrom(
          'application/json',
          'application/vnd.neo4j.query',
          'text/plain',
          ';',
          'a/b; charset=x',
        ),
        fc.constantFrom('*/*', 'text/html', 'application/jsonl', 'x', ''),
        bodies,
        async (method, path, query, type, accept, body) => {
          const headers = { 'Content-Type': type, Accept: accept };
          const withBody = method === 'POST' || method === 'PUT' ? { body } : {};
          const { status } = await rawRequest(served.port, path + query, {
            method,
            headers,
            ...withBody,
          });
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
    expect(served.log()).not.toContain('"level":50');
  });
});
