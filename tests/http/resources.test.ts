import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraphSchema } from '../../contract/graph.ts';
import { healthSchema } from '../../contract/health.ts';
import { metReplySchema } from '../../contract/met.ts';
import type { ReportDocumentInput } from '../../contract/report-document.ts';
import { reportChangeSchema, reportListSchema, reportSchema } from '../../contract/reports.ts';
import { searchReplySchema } from '../../contract/search.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { openEmpty } from './open-empty.ts';

describeEachStore('the resources', (open, kind) => {
  let store: GraphStore;
  let served: Served;
  let document: ReportDocumentInput;
  beforeAll(async () => {
    store = await open();
    served = await serve(store);
    [document] = (await curatedDocuments()) as [ReportDocumentInput];
  });
  afterAll(() => served.close());

  const get = async (path: string) => {
    const reply = await fetch(served.url + path);
    return { status: reply.status, body: await reply.json() };
  };
  const post = async (sent: unknown) => {
    const reply = await fetch(`${served.url}/api/reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
    });
    return {
      status: reply.status,
      location: reply.headers.get('location'),
      body: await reply.json(),
    };
  };
  const id = () => document.report.id;
  const health = async () => healthSchema.parse((await get('/api/health')).body);

  it('are empty at first', async () => {
    expect(await health()).toEqual({
      status: 'ok',
      store: { kind, version: expect.any(String) },
      counts: { nodes: 0, relationships: 0, reports: 0 },
    });
    expect((await get('/api/reports')).body).toEqual({ reports: [], total: 0 });
    expect((await get('/api/graph')).body).toEqual({
      nodes: [],
      relationships: [],
      omitted: { nodes: 0, relationships: 0 },
    });
    expect((await get('/api/search?q=x')).body).toEqual({ results: [], total: 0 });
  });

  it('take a report', async () => {
    const { status, location, body } = await post(document);
    expect(body).toMatchObject({ id: id(), nodes: { removed: 0 } });
    const change = reportChangeSchema.parse(body);
    expect(status).toBe(201);
    expect(location).toBe(`/api/reports/${id()}`);
    // The report's own node is counted or not; nothing else is.
    expect(change.nodes.created - document.nodes.length).toBeOneOf([0, 1]);
    expect(change.relationships.created).toBe(document.relationships.length);
    const { counts } = await health();
    expect(counts).toEqual({
      nodes: document.nodes.length + 1,
      relationships: document.relationships.length,
      reports: 1,
    });
  });

  it('take it again without a change', async () => {
    const { body } = await post(document);
    expect(body).toEqual({
      id: id(),
      nodes: { created: 0, removed: 0 },
      relationships: { created: 0, removed: 0 },
    });
  });

  it('give the report with its text and spans', async () => {
    const list = reportListSchema.parse((await get('/api/reports')).body);
    expect(list).toMatchObject({ total: 1, reports: [{ id: id(), title: document.report.title }] });
    const report = reportSchema.parse((await get(`/api/reports/${id()}`)).body);
    expect(report.text).toBe(document.report.text);
    expect(report.length).toBe(Array.from(document.report.text).length);
    expect(report.spans.length).toBeGreaterThan(50);
  });

  it('find by name as soon as it is loaded', async () => {
    const person = document.nodes.find((node) => node.kind === 'Person' && !node.unnamed);
    const name = person && 'nameEn' in person ? person.nameEn : '';
    const reply = searchReplySchema.parse(
      (await get(`/api/search?q=${encodeURIComponent(name)}&limit=5`)).body,
    );
    expect(reply.results[0]).toMatchObject({ id: person?.id, match: 'name' });
  });

  it('tell whom somebody met', async () => {
    const of = document.relationships.find(({ type }) => type === 'TOOK_PART_IN')?.from ?? '';
    const found = await get(`/api/met?of=${of}&limit=1`);
    expect(found.status, JSON.stringify(found.body)).toBe(200);
    const reply = metReplySchema.parse(found.body);
    expect(reply.of).toBe(of);
    expect(reply.met.length).toBeLessThanOrEqual(1);
    const nobody = await get('/api/met?of=nobody-of-this-name');
    expect(nobody).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('give a bounded part of the graph', async () => {
    const part = subgraphSchema.parse((await get('/api/graph?limit=5')).body);
    expect(part.nodes).toHaveLength(5);
    expect(part.omitted.nodes).toBeGreaterThan(0);
    const ids = part.nodes.map((node) => node.id);
    const same = subgraphSchema.parse((await get(`/api/graph?ids=${ids.join(',')}`)).body);
    expect(same.nodes.map((node) => node.id).sort()).toEqual([...ids].sort());
    const nothing = await get('/api/graph?around=nobody-of-this-name');
    expect(nothing).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('refuse a document with a wrong quote whole, and name its place', async () => {
    const wrong = structuredClone(document);
    const quote = wrong.nodes[3]?.evidence[0];
    if (quote) quote.start += 1;
    const { status, body } = await post(wrong);
    expect(status).toBe(422);
    expect(body.code).toBe('invalid-document');
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: expect.stringMatching(/^\/nodes\/3\/evidence\/0/u) }),
    ]);
    expect((await health()).counts?.nodes).toBe(document.nodes.length + 1);
  });

  it('take the report away, and all that only it supported', async () => {
    const reply = await fetch(`${served.url}/api/reports/${id()}`, { method: 'DELETE' });
    const change = reportChangeSchema.parse(await reply.json());
    expect(change.relationships.removed).toBe(document.relationships.length);
    expect((await health()).counts).toEqual({ nodes: 0, relationships: 0, reports: 0 });
    expect((await fetch(`${served.url}/api/reports/${id()}`, { method: 'DELETE' })).status).toBe(
      404,
    );
    expect((await get('/api/search?q=araghchi')).body).toEqual({ results: [], total: 0 });
  });
});

describe('the API’s document', () => {
  it('is OpenAPI 3.1, names every route and resolves', async () => {
    const served = await serve(await openEmpty());
    const reply = await fetch(`${served.url}/api/openapi.json`);
    const text = await reply.text();
    const api = JSON.parse(text);
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual([
      '/api/health',
      '/db/{database}/query/v2',
      '/api/schema',
      '/api/session',
      '/api/statements/check',
      '/api/search',
      '/api/met',
      '/api/actor',
      '/api/paths',
      '/api/pair',
      '/api/nodes',
      '/api/timeline',
      '/api/matrix',
      '/api/graph',
      '/api/graph/neighbours',
      '/api/reports',
      '/api/reports/{id}',
      '/api/snapshots',
      '/api/snapshots/import',
      '/api/snapshots/{id}',
      '/api/snapshots/{id}/restore',
      '/api/snapshots/{id}/duplicate',
      '/api/snapshots/{id}/export',
      '/api/export',
      '/api/snapshots/{before}/diff/{after}',
      '/api/snapshots/{id}/links',
      '/api/snapshots/{id}/links/{token}',
      '/api/shared/{token}',
    ]);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/gu)) {
      expect(api.components.schemas).toHaveProperty(name ?? '');
    }
    expect(text).not.toMatch(/\$defs|__schema/u);
    const page = await fetch(`${served.url}/api/docs`, { headers: { 'Accept-Language': 'ar' } });
    const html = await page.text();
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).not.toMatch(/<script|https?:\/\//u);
    await served.close();
  });
});
