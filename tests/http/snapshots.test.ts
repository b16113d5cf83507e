import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../contract/problem.ts';
import { type Snapshot, snapshotSchema } from '../../contract/snapshot.ts';
import { snapshotDifferenceSchema } from '../../contract/snapshot-difference.ts';
import { snapshotImportSchema } from '../../contract/snapshot-import.ts';
import { snapshotLinkSchema, snapshotLinksSchema } from '../../contract/snapshot-links.ts';
import {
  snapshotListSchema,
  takenSnapshotSchema,
  takingLineSchema,
} from '../../contract/snapshots.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { removeReport } from '../../graph-seed/remove-report.ts';
import { EXPORT_FORMATS } from '../../server/snapshots/export/formats.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { type Served, serve } from '../support/serve.ts';
import { smallReport } from '../support/small-report.ts';
import { describeEachStore } from '../support/stores.ts';
import { openEmpty } from './open-empty.ts';

const OTHER = smallReport(
  'other',
  'Jane Roe met Abbas Araqchi in Geneva.',
  [
    { kind: 'Person', id: 'jane-roe', nameAr: 'جين رو', nameEn: 'Jane Roe', quote: 'Jane Roe' },
    {
      kind: 'Person',
      id: 'abbas-araghchi',
      nameAr: 'عباس عراقجي',
      nameEn: 'Abbas Araqchi',
      aliases: ['Araqchi of Geneva'],
      quote: 'Abbas Araqchi',
    },
    {
      kind: 'Meeting',
      id: 'roe-araghchi',
      titleAr: 'لقاء جنيف',
      titleEn: 'The meeting in Geneva',
      meetingKind: 'bilateral',
      status: 'held',
      quote: 'met',
    },
  ],
  [
    { type: 'TOOK_PART_IN', from: 'jane-roe', to: 'roe-araghchi', quote: 'Jane Roe met' },
    {
      type: 'TOOK_PART_IN',
      from: 'abbas-araghchi',
      to: 'roe-araghchi',
      quote: 'met Abbas Araqchi',
    },
  ],
);

function client(served: () => Served) {
  const call = async (method: string, path: string, body?: unknown) => {
    const reply = await fetch(served().url + path, {
      method,
      ...(body === undefined
        ? {}
        : {
            headers: { 'Content-Type': 'application/json' },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
    });
    const text = await reply.text();
    const isJson = /[/+]json(;|$)/u.test(reply.headers.get('content-type') ?? '');
    const json = isJson ? JSON.parse(text) : undefined;
    return { status: reply.status, headers: reply.headers, text, json };
  };
  return {
    call,
    take: async (of: unknown, more: object = {}) => {
      const { status, json } = await call('POST', '/api/snapshots', { name: 'لقطة', of, ...more });
      expect(status).toBe(201);
      return takenSnapshotSchema.parse(json);
    },
    document: async (id: string) => {
      const { text } = await call('GET', `/api/snapshots/${id}`);
      return { text, json: snapshotSchema.parse(JSON.parse(text)) };
    },
  };
}

/** A document with another content and its own right checksum. */
function resealed({ checksum: _, ...rest }: Record<string, unknown>): string {
  const checksum = createHash('sha256')
    .update(canonicalize(rest) ?? '')
    .digest('hex');
  return canonicalize({ ...rest, checksum }) ?? '';
}

describeEachStore('snapshots over HTTP', (open, kind) => {
  let store: GraphStore;
  let served: Served;
  const { call, take, document } = client(() => served);
  beforeAll(async () => {
    store = await open();
    await loadReports(store, await curatedDocuments());
    served = await serve(store);
  });
  afterAll(() => served.close());

  it('take what is on the canvas, from the store', async () => {
    const view = {
      language: 'ar',
      positions: { 'abbas-araghchi': { x: 1.5, y: -2 } },
      hiddenKinds: ['Topic'],
      notes: [{ on: null, text: 'ملاحظة' }],
      aWordOfALaterPage: { kept: true },
    };
    const nodes = ['abbas-araghchi', 'IR', 'nobody'];
    const entry = await take({ kind: 'view', nodes, view });
    expect(entry).toMatchObject({
      kind: 'view',
      missing: { nodes: ['nobody'], relationships: [] },
    });
    const { text, json } = await document(entry.id);
    expect(json.view).toEqual(view);
    expect(json.store.kind).toBe(kind);
    expect(json.graph.nodes.map(({ id }) => id)).toEqual(['IR', 'abbas-araghchi']);
    expect(json.graph.relationships.map(({ type }) => type)).toContain('REPRESENTS');
    expect(json.reports).toEqual([
      expect.objectContaining({ id: 'egypt-iran-rapprochement', text: expect.any(String) }),
    ]);
    const { checksum, ...rest } = json;
    expect(checksum).toBe(
      createHash('sha256')
        .update(canonicalize(rest) ?? '')
        .digest('hex'),
    );
    expect(canonicalize(json)).toBe(text);
    expect(entry.checksum).toBe(checksum);
    expect(entry.bytes).toBe(Buffer.byteLength(text));
  });

  it('take what a query finds', async () => {
    const statement = 'MATCH (p:Person {id: $id})-[r:TOOK_PART_IN]->(m:Meeting) RETURN p, r, m';
    const query = { statement, parameters: { id: 'abbas-araghchi' } };
    const entry = await take({ kind: 'view', query }, { texts: false });
    const { json } = await document(entry.id);
    expect(json.view).toEqual({ query });
    expect(new Set(json.graph.relationships.map(({ type }) => type))).toEqual(
      new Set(['TOOK_PART_IN']),
    );
    expect(json.graph.nodes.length).toBe(json.graph.relationships.length + 1);
    expect(json.reports[0]).not.toHaveProperty('text');
    const write = { kind: 'view', query: { statement: 'CREATE (n) RETURN n' } };
    expect((await call('POST', '/api/snapshots', { name: 'x', of: write })).status).toBe(403);
    const values = { kind: 'view', query: { statement: 'RETURN 1 AS one' } };
    expect((await call('POST', '/api/snapshots', { name: 'x', of: values })).status).toBe(400);
  });

  it('say line by line how far they are, if asked, and last what came of it', async () => {
    const lines = async (of: unknown) => {
      const reply = await fetch(`${served.url}/api/snapshots`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/jsonl' },
        body: JSON.stringify({ name: 'told', of }),
      });
      expect(reply.headers.get('content-type')).toContain('application/jsonl');
      const texts = (await reply.text()).trim().split('\n');
      return texts.map((text) => takingLineSchema.parse(JSON.parse(text)));
    };
    const told = await lines({ kind: 'full' });
    const last = told.at(-1);
    const counts = last && 'snapshot' in last ? last.snapshot.counts : undefined;
    expect(told[0]).toEqual({
      progress: {
        read: 1,
        written: 0,
        total: Number(counts?.nodes) + Number(counts?.relationships),
      },
    });
    expect(await lines({ kind: 'view', query: { statement: 'CREATE (n) RETURN n' } })).toEqual([
      { problem: expect.objectContaining({ code: 'refused', status: 403 }) },
    ]);
  });

  it('take everything, tell what changed since, and bring it back', async () => {
    const before = await dumpGraph(store);
    const full = await take({ kind: 'full' });
    expect(full.counts.nodes + full.counts.relationships).toBe(before.length);
    const { text } = await document(full.id);
    const path = `/api/snapshots/${full.id}/diff/present`;
    const same = snapshotDifferenceSchema.parse((await call('GET', path)).json);
    const none = { added: 0, gone: 0, changed: 0, properties: 0, evidence: 0 };
    expect(same.nodes.counts).toEqual({ ...none, same: full.counts.nodes });

    await loadReports(store, [OTHER]);
    const { nodes, relationships } = snapshotDifferenceSchema.parse((await call('GET', path)).json);
    expect(nodes.added.map(({ id }) => id).sort()).toEqual(['jane-roe', 'other', 'roe-araghchi']);
    expect(relationships.counts).toMatchObject({ added: 2, gone: 0, changed: 0 });
    expect(nodes.counts).toMatchObject({ added: 3, changed: 1, properties: 1, evidence: 1 });
    expect(nodes.changed).toEqual([
      expect.objectContaining({
        evidence: { added: ['other#char=13,26'], gone: [] },
        properties: [expect.objectContaining({ name: 'aliases' })],
      }),
    ]);
    const english = (await call('GET', `${path}?format=text&language=en`)).text;
    expect(english).toContain('Jane Roe');
    expect(english).toContain('one more place in the text');
    const arabic = (await call('GET', `${path}?format=text&language=ar`)).text;
    expect(arabic).toContain('مشاركة \u2068جين رو\u2069 في \u2068لقاء جنيف\u2069');
    expect(arabic).toContain('شاهد جديد من النص');

    await removeReport(store, 'other');
    await removeReport(store, 'egypt-iran-rapprochement');
    expect(await dumpGraph(store)).toEqual([]);
    const preview = await call('POST', '/api/snapshots/import?preview=1', text);
    expect(snapshotImportSchema.parse(preview.json)).toMatchObject({
      applied: false,
      into: 'graph',
      nodes: { added: full.counts.nodes },
    });
    expect(await dumpGraph(store)).toEqual([]);
    const imported = await call('POST', '/api/snapshots/import', text);
    expect(imported.status).toBe(201);
    expect(await dumpGraph(store)).toEqual(before);
    // What was restored is a report like any other: it can be taken away exactly.
    await removeReport(store, 'egypt-iran-rapprochement');
    expect(await dumpGraph(store)).toEqual([]);
  });

  it('import all or nothing', async () => {
    await loadReports(store, [OTHER]);
    const { text } = await document((await take({ kind: 'full' })).id);
    await removeReport(store, 'other');
    await loadReports(store, [{ ...OTHER, relationships: [] }]);
    const before = await dumpGraph(store);
    const { status, json } = await call('POST', '/api/snapshots/import', text);
    expect([status, json.code]).toEqual([409, 'conflict']);
    expect(json.detail).toContain('other');
    expect(await dumpGraph(store)).toEqual(before);
    await removeReport(store, 'other');
  });
});

describe('the shelf', () => {
  let store: GraphStore;
  let served: Served;
  const { call, take, document } = client(() => served);
  beforeAll(async () => {
    store = await openEmpty();
    await loadReports(store, await curatedDocuments());
    served = await serve(store);
  });
  afterAll(() => served.close());
  const list = async (query = '') =>
    snapshotListSchema.parse((await call('GET', `/api/snapshots${query}`)).json);
  const PNG =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('keeps, renames, duplicates, deletes and brings back', async () => {
    const of = { kind: 'view', nodes: ['IR', 'EG'] };
    const { id, missing: _, ...entry } = await take(of, { note: 'n', thumbnail: PNG });
    expect((await list()).snapshots).toEqual([{ id, ...entry }]);
    const { text } = await document(id);
    const renamed = await call('PATCH', `/api/snapshots/${id}`, { name: 'غيره', note: null });
    expect(renamed.json).toMatchObject({ name: 'غيره', note: null, thumbnail: PNG });
    const copy = (await call('POST', `/api/snapshots/${id}/duplicate`, { name: 'copy' })).json;
    expect((await list()).snapshots.map(({ name }) => name).sort()).toEqual(['copy', 'غيره']);
    expect((await document(copy.id)).text).toBe(text);
    expect((await list('?limit=1&offset=1')).snapshots).toHaveLength(1);
    expect((await call('DELETE', `/api/snapshots/${id}`)).status).toBe(200);
    expect((await call('GET', `/api/snapshots/${id}`)).status).toBe(404);
    expect((await list()).total).toBe(1);
    expect((await list('?deleted=1')).snapshots[0]?.id).toBe(id);
    expect((await call('POST', `/api/snapshots/${id}/restore`)).status).toBe(200);
    expect((await document(id)).text).toBe(text);
  });

  it('takes a view from elsewhere without touching the graph', async () => {
    const { id } = await take({ kind: 'view', nodes: ['IR'] });
    const { text } = await document(id);
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    const { status, json } = await call('POST', '/api/snapshots/import', pretty);
    expect([status, json.into]).toEqual([201, 'shelf']);
    expect((await document(json.id)).text).toBe(text);
    for (const texts of ['1', '0']) {
      const lines = await call('GET', `/api/snapshots/${id}/export?format=jsonl&texts=${texts}`);
      const again = await call('POST', '/api/snapshots/import', lines.text);
      const whole = await call('GET', `/api/snapshots/${id}/export?texts=${texts}`);
      expect((await document(again.json.id)).text).toBe(whole.text);
    }
    const graph = await call('POST', '/api/snapshots/import?into=graph', text);
    expect([graph.status, graph.json.code]).toEqual([422, 'invalid-snapshot']);
  });

  it('exports with a name that leads nowhere', async () => {
    const { id } = await take({ kind: 'view', nodes: ['IR'] }, { name: '../../لقاء/"x"' });
    const { headers, text } = await call('GET', `/api/snapshots/${id}/export?format=jsonl`);
    expect(headers.get('content-type')).toBe('application/jsonl');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('لقاء x.jsonl');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))[0]),
    ).toEqual(['head', 'report', 'node']);
    const without = await call('GET', `/api/snapshots/${id}/export?format=json&texts=0`);
    const shorter = snapshotSchema.parse(without.json);
    expect(resealed(without.json)).toBe(without.text);
    expect(shorter.reports[0]).not.toHaveProperty('text');
    const unknown = await call('GET', `/api/snapshots/${id}/export?format=docx`);
    expect(problemSchema.parse(unknown.json).detail).toContain('jsonl');
    const at = await call('POST', '/api/export?format=json', { of: { kind: 'full' } });
    expect(snapshotSchema.parse(at.json).kind).toBe('full');
  });

  it('shares one snapshot by a link until it is withdrawn or over', async () => {
    const { id } = await take({ kind: 'view', nodes: ['IR'] });
    const made = await call('POST', `/api/snapshots/${id}/links`, {
      origins: ['https://news.example'],
    });
    const link = snapshotLinkSchema.parse(made.json);
    expect(link.token.length).toBeGreaterThanOrEqual(32);
    expect((await call('GET', `/api/shared/${link.token}`)).text).toBe((await document(id)).text);
    const page = await call('GET', link.path);
    expect(page.headers.get('content-security-policy')).toContain(
      'frame-ancestors https://news.example',
    );
    expect(page.headers.get('x-frame-options')).toBeNull();
    const home = await call('GET', '/');
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const over = await call('POST', `/api/snapshots/${id}/links`, {
      expires: '2020-01-01T00:00:00Z',
    });
    expect((await call('GET', `/api/shared/${over.json.token}`)).status).toBe(404);
    const all = snapshotLinksSchema.parse((await call('GET', `/api/snapshots/${id}/links`)).json);
    expect(all.links).toHaveLength(2);
    expect((await call('DELETE', `/api/snapshots/${id}/links/${link.token}`)).status).toBe(204);
    expect((await call('GET', `/api/shared/${link.token}`)).status).toBe(404);
  });

  it('opens a link without the token in every format, and nothing else', async () => {
    const token = 'a-token-of-enough-letters';
    const closed = await serve(store, { token });
    try {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      const post = async (path: string, body: unknown) => {
        const init = { method: 'POST', headers, body: JSON.stringify(body) };
        return (await (await fetch(closed.url + path, init)).json()) as {
          id: string;
          token: string;
        };
      };
      const { id } = await post('/api/snapshots', { name: 'x', of: { kind: 'view', nodes: [] } });
      const { token: secret } = await post(`/api/snapshots/${id}/links`, {});
      for (const [format, { extension }] of Object.entries(EXPORT_FORMATS)) {
        const reply = await fetch(`${closed.url}/api/shared/${secret}?format=${format}`);
        expect([format, reply.status]).toEqual([format, 200]);
        expect(reply.headers.get('content-disposition')).toContain(`x.${extension}`);
        await reply.body?.cancel();
      }
      expect((await fetch(`${closed.url}/api/snapshots/${id}`)).status).toBe(401);
      expect((await fetch(`${closed.url}/api/shared/${'x'.repeat(32)}`)).status).toBe(404);
    } finally {
      await closed.close();
    }
  });

  it('lets readers take, and only editors import, delete and share', async () => {
    const [token, editorToken] = ['a-token-of-enough-letters', 'another-token-of-editors'];
    const guarded = await serve(store, { token, editorToken });
    try {
      const send = async (secret: string, method: string, path: string, body: unknown = {}) => {
        const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
        const reply = await fetch(guarded.url + path, {
          method,
          headers,
          body: JSON.stringify(body),
        });
        return { status: reply.status, json: reply.status === 204 ? {} : await reply.json() };
      };
      const body = { name: 'x', of: { kind: 'view', nodes: ['IR'] } };
      const taken = await send(token, 'POST', '/api/snapshots', body);
      expect(taken.status).toBe(201);
      const path = `/api/snapshots/${taken.json.id}`;
      const guardedCalls: [string, string][] = [
        ['POST', '/api/snapshots/import'],
        ['POST', `${path}/links`],
        ['DELETE', path],
      ];
      for (const [method, at] of guardedCalls) {
        const { status, json } = await send(token, method, at);
        expect([status, json.code]).toEqual([403, 'forbidden-role']);
        expect((await send(editorToken, method, at)).status).not.toBe(403);
      }
    } finally {
      await guarded.close();
    }
  });

  describe('refuses', () => {
    let good: Snapshot;
    beforeAll(async () => {
      const { id } = await take({ kind: 'view', nodes: ['IR', 'EG', 'abbas-araghchi'] });
      good = (await document(id)).json;
    });
    const CASES: readonly (readonly [
      what: string,
      change: (good: Snapshot) => string,
      pointer: string,
    ])[] = [
      ['another checksum', (d) => JSON.stringify({ ...d, checksum: '0'.repeat(64) }), '/checksum'],
      ['a change without a new checksum', (d) => JSON.stringify({ ...d, name: 'x' }), '/checksum'],
      ['unknown names', (d) => resealed({ ...d, extra: 1 }), ''],
      ['half a document', (d) => JSON.stringify(d).slice(0, -20), ''],
      ['a list', () => '[]', ''],
      ['nothing', () => ' ', ''],
      ['two roots', (d) => `${JSON.stringify(d)} {}`, ''],
      ['a name twice', (d) => JSON.stringify(d).replace('{', '{"kind":"view",'), '/kind'],
      [
        'the same id twice',
        (d) =>
          resealed({ ...d, graph: { ...d.graph, nodes: [...d.graph.nodes, d.graph.nodes[0]] } }),
        '/graph/nodes/3/id',
      ],
      [
        'an end that is not there',
        (d) => resealed({ ...d, graph: { ...d.graph, nodes: d.graph.nodes.slice(0, 1) } }),
        '/graph/relationships/0/from',
      ],
      [
        'a prototype among the properties',
        (d) =>
          JSON.stringify(d).replace('"properties":{', '"properties":{"__proto__":{"polluted":1},'),
        '/graph/nodes/0/properties/__proto__',
      ],
      [
        'properties that nest deep',
        (d) =>
          JSON.stringify(d).replace(
            '"properties":{',
            `"properties":{"x":${'['.repeat(5000)}${']'.repeat(5000)},`,
          ),
        '/graph/nodes/0',
      ],
      [
        'half a surrogate pair',
        (d) => JSON.stringify(d).replace('"properties":{', '"properties":{"x":"\\ud800",'),
        '/graph/nodes/0',
      ],
    ];

    it.each(CASES)('%s', async (_what, change, pointer) => {
      const sent = change(good);
      const { status, json } = await call('POST', '/api/snapshots/import', sent);
      expect([status, json.code]).toEqual([422, 'invalid-snapshot']);
      const faults = problemSchema.parse(json).errors ?? [];
      expect(faults.map((fault) => fault.pointer)).toContainEqual(
        expect.stringMatching(new RegExp(`^${pointer}`, 'u')),
      );
      expect(faults[0]?.expected).toMatch(/line \d+/u);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    });

    it('what gzip does not unpack, or unpacks to too much', async () => {
      const send = async (body: Uint8Array, encoding: string, url = served.url) => {
        const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
        const init = { method: 'POST', headers, body: body as Uint8Array<ArrayBuffer> };
        const reply = await fetch(`${url}/api/snapshots/import?preview=1`, init);
        return [reply.status, (await reply.json()).code];
      };
      const text = `\ufeff${JSON.stringify(good)}`;
      const packed = gzipSync(text);
      expect(await send(packed, 'gzip')).toEqual([200, undefined]);
      expect(await send(packed, 'identity')).toEqual([200, undefined]);
      expect(await send(Buffer.from(text), 'identity')).toEqual([200, undefined]);
      expect(await send(packed.subarray(0, -20), 'gzip')).toEqual([400, 'invalid-request']);
      expect(await send(Buffer.from(text), 'gzip')).toEqual([400, 'invalid-request']);
      expect(await send(packed, 'br')).toEqual([415, 'unsupported-media-type']);
      const small = await serve(store, { limits: { snapshotBytes: 100_000 } });
      try {
        const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
        expect(bomb.length).toBeLessThan(100_000);
        expect(await send(bomb, 'gzip', small.url)).toEqual([413, 'body-too-large']);
      } finally {
        await small.close();
      }
    });

    it('a later version by its number', async () => {
      const sent = resealed({ ...good, version: 2, somethingNew: true });
      const { status, json } = await call('POST', '/api/snapshots/import', sent);
      expect([status, json.code]).toEqual([422, 'newer-snapshot']);
      expect(json.detail).toContain('version 2');
    });

    it('ids and thumbnails that are not', async () => {
      for (const id of ['..', '%2e%2e%2fetc', 'x'.repeat(22), '__proto__']) {
        expect((await call('GET', `/api/snapshots/${id}`)).status).toBe(404);
      }
      const svg = Buffer.from('<svg xmlns="x"><script>1</script></svg>').toString('base64');
      for (const thumbnail of [`data:image/svg+xml;base64,${svg}`, 'data:image/png;base64,AAAA']) {
        const body = { name: 'x', thumbnail, of: { kind: 'full' } };
        expect((await call('POST', '/api/snapshots', body)).status).toBe(400);
      }
    });
  });
});
