import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../contract/problem.ts';
import { snapshotImportSchema } from '../../contract/snapshot-import.ts';
import { snapshotListSchema } from '../../contract/snapshots.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { openEmpty } from './open-empty.ts';

const FORMATS = ['graphml', 'gexf', 'node-link', 'cytoscape'] as const;
const TYPES = {
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  'node-link': 'application/json',
  cytoscape: 'application/json',
} as const;
/** What people may have put beside the model, each value of another kind. */
const OWN = [
  `CREATE (:Note {id: 'n1', text: 'ملاحظة "مهمة" 😀\nline two', big: 9007199254740993, whole: 2.0,
    part: 1.5, yes: true, day: date('2024-11-05'), list: [1, 2], words: ['a', 'ب'], label: 'own'})
    -[:SEES {since: 2024}]->(:Note {text: 'another'})`,
  'MATCH (p:Person) WITH p LIMIT 1 MATCH (n:Note {id: "n1"}) CREATE (p)-[:HAS {weight: 1}]->(n)',
  'MATCH (p:Person)-[:HAS]->(n:Note) CREATE (p)-[:HAS {weight: 2}]->(n)',
];
const OTHERS = `<graphml><key id="d0" for="node" attr.name="labels" attr.type="string"/>
<key id="d1" for="node" attr.name="nameEn" attr.type="string"/>
<graph edgedefault="directed" id="G"><desc>Mine</desc>
<node id="jane"><data key="d0">Person</data><data key="d1">Jane</data></node>
<node id="n1"><data key="d1">A thing</data></node>
<node id="n2"><data key="d1">A thing</data></node>
<edge source="jane" target="n1" label="LIKES"/><edge source="n1" target="n2"/>
</graph></graphml>`;

function client(served: () => Served) {
  return async (path: string, body?: string | Uint8Array, type = 'application/json') => {
    const reply = await fetch(served().url + path, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: body as string,
      }),
    });
    const text = await reply.text();
    const isJson = /[/+]json(;|$)/u.test(reply.headers.get('content-type') ?? '');
    return { status: reply.status, text, json: isJson ? JSON.parse(text) : undefined };
  };
}

describeEachStore('files of other formats', (open) => {
  let store: GraphStore;
  let served: Served;
  const send = client(() => served);
  beforeAll(async () => {
    store = await open();
    served = await serve(store);
  });
  afterAll(() => served.close());
  const clear = () => store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  const bring = async (text: string, type: string, query = '') => {
    const { status, json } = await send(`/api/snapshots/import?into=graph${query}`, text, type);
    return { status, ...snapshotImportSchema.parse(json) };
  };

  it.each(FORMATS)('bring the whole graph back from %s', { timeout: 120_000 }, async (format) => {
    await clear();
    await loadReports(store, await curatedDocuments());
    for (const statement of OWN) await store.write((tx) => tx.run(statement));
    const before = await dumpGraph(store);
    const of = JSON.stringify({ of: { kind: 'full' } });
    const { text } = await send(`/api/export?format=${format}`, of);
    const there = await bring(text, TYPES[format], '&preview=1');
    expect([there.nodes, there.relationships]).toEqual([
      { added: 0, changed: 0, same: there.snapshot.counts.nodes },
      { added: 0, changed: 0, same: there.snapshot.counts.relationships },
    ]);

    await clear();
    const preview = await bring(text, TYPES[format], '&preview=1');
    expect(await dumpGraph(store)).toEqual([]);
    expect(preview).toMatchObject({ status: 200, applied: false, snapshot: { format } });
    const done = await bring(text, TYPES[format]);
    expect(done).toMatchObject({ status: 201, nodes: preview.nodes });
    expect(await dumpGraph(store)).toEqual(before);
    await bring(text, TYPES[format]);
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('bring a graph without its reports into one that has them, and into no other', async () => {
    await clear();
    await loadReports(store, await curatedDocuments());
    const before = await dumpGraph(store);
    const of = JSON.stringify({ of: { kind: 'full' }, texts: false });
    const { text } = await send('/api/export?format=graphml&texts=0', of);
    // As another program writes it: what it does not know is gone.
    const rewritten = text.replaceAll(/<\?liqa .*?\?>/gsu, '');
    for (const file of [text, rewritten]) {
      const done = await bring(file, 'application/xml');
      expect([done.nodes.added, done.nodes.changed]).toEqual([0, 0]);
      expect(await dumpGraph(store)).toEqual(before);
    }
    await clear();
    for (const file of [text, rewritten]) {
      const { status, json } = await send('/api/snapshots/import?into=graph', file, 'text/xml');
      expect([status, json.code]).toEqual([409, 'conflict']);
      expect(json.detail).toContain('egypt-iran-rapprochement');
      expect(await dumpGraph(store)).toEqual([]);
    }
  });

  it('merge what is not of the model, once', async () => {
    await clear();
    const done = await bring(OTHERS, TYPES.graphml);
    expect(done).toMatchObject({ nodes: { added: 3 }, relationships: { added: 2 } });
    const graph = await dumpGraph(store);
    expect(graph.filter((line) => line.startsWith('Node ')).length).toBe(2);
    expect(graph).toContainEqual(expect.stringMatching(/^Actor:Person .*"nameEn","Jane"/u));
    const again = await bring(OTHERS, TYPES.graphml);
    expect(again).toMatchObject({ nodes: { added: 0, same: 3 }, relationships: { same: 2 } });
    expect(await dumpGraph(store)).toEqual(graph);
  });
});

describe('a file of another format', () => {
  let store: GraphStore;
  let served: Served;
  const send = client(() => served);
  beforeAll(async () => {
    store = await openEmpty();
    await loadReports(store, await curatedDocuments());
    served = await serve(store);
  });
  afterAll(() => served.close());
  const shelf = async () => snapshotListSchema.parse((await send('/api/snapshots')).json).snapshots;

  it('goes onto the shelf as a view, by its own name, sent as whatever type', async () => {
    const before = await dumpGraph(store);
    for (const [type, body] of [
      ['application/json', OTHERS],
      ['text/xml', gzipSync(OTHERS)],
    ] as const) {
      const { status, json } = await send('/api/snapshots/import', body, type);
      expect(status).toBe(201);
      const { id } = snapshotImportSchema.parse(json);
      const entry = (await shelf()).find((each) => each.id === id);
      expect(entry).toMatchObject({ name: 'Mine', kind: 'view', store: { kind: 'embedded' } });
      const { graph } = (await send(`/api/snapshots/${id}`)).json;
      expect(graph.nodes.map((node: { id: string }) => node.id)).toEqual(['jane', 'n1', 'n2']);
    }
    expect(await dumpGraph(store)).toEqual(before);
    const { status } = await send('/api/snapshots/import', OTHERS, 'application/octet-stream');
    expect(status).toBe(415);
  });

  it('keeps places, and the passages that state what is in it', async () => {
    const of = {
      kind: 'view',
      nodes: ['IR', 'abbas-araghchi'],
      view: { positions: { IR: { x: 1.5, y: -2 } } },
    };
    const taken = await send('/api/snapshots', JSON.stringify({ name: 'لقطة', of }));
    const original = (await send(`/api/snapshots/${taken.json.id}`)).json;
    for (const format of FORMATS) {
      const path = `/api/snapshots/${taken.json.id}/export?format=${format}`;
      const { json } = await send('/api/snapshots/import', (await send(path)).text, TYPES[format]);
      const { checksum, ...read } = (await send(`/api/snapshots/${json.id}`)).json;
      const { checksum: sealed, ...was } = original;
      expect(read).toEqual(was);
      expect(checksum).toBe(sealed);
    }
  });

  const DEEP = `<graphml>${'<graph>'.repeat(100)}`;
  const LAUGHS =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<graphml>&b;</graphml>';
  it.each<[what: string, content: string | Uint8Array]>([
    ['entities that grow', LAUGHS],
    ['an entity from outside', LAUGHS.replace('"aaaa"', 'SYSTEM "file:///etc/hostname"')],
    ['what nests deep', DEEP],
    ['a prototype', OTHERS.replace('"nameEn"', '"__proto__"')],
    ['half a file', OTHERS.slice(0, -40)],
    ['another encoding', Buffer.from(OTHERS.replace('Jane', 'Jané'), 'latin1')],
    ['an end that is not there', OTHERS.replace('target="n2"', 'target="n3"')],
    ['a node twice', OTHERS.replace('"n2"', '"n1"')],
    ['half a file of JSON', '{"nodes": [{"id": 1}, {"id"'],
    ['a prototype in JSON', '{"nodes": [{"id": 1, "__proto__": {"polluted": 1}}]}'],
    ['an end that is not there in JSON', '{"nodes": [], "links": [{"source": 1, "target": 2}]}'],
    ['no format that is read', 'id,labels\n1,Person\n'],
  ])('is refused with %s, and changes nothing', async (_what, content) => {
    const before = [await shelf(), await dumpGraph(store)];
    for (const into of ['shelf', 'graph']) {
      const path = `/api/snapshots/import?into=${into}`;
      const { status, json } = await send(path, content, 'application/xml');
      expect([status, json.code]).toEqual([422, 'invalid-snapshot']);
      const [fault] = problemSchema.parse(json).errors ?? [];
      expect(fault?.expected).toMatch(/line \d+/u);
    }
    expect([await shelf(), await dumpGraph(store)]).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('says in either language which formats are read', async () => {
    for (const [language, word] of [
      ['en', 'none of the formats'],
      ['ar', 'ليس من الصيغ'],
    ] as const) {
      const reply = await fetch(`${served.url}/api/snapshots/import`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: '[]',
      });
      const { detail } = problemSchema.parse(await reply.json());
      expect(detail).toContain(word);
      expect(detail).toContain('GraphML');
    }
  });
});
