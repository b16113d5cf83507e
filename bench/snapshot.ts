/** Full snapshots out of a Neo4j and into it, beside a bare driver, and the comparing of two. */
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Driver } from 'neo4j-driver';
import { writeDocument } from '../server/snapshots/document-file.ts';
import { headOf } from '../server/snapshots/document-head.ts';
import { openNeo4jStore } from '../server/store/neo4j/neo4j-store.ts';
import { type LiveServer, startLiveServer } from '../tests/support/live-server.ts';
import { bareLoad, readElements } from './support/bare-load.ts';
import { fillInBulk } from './support/bulk-graph.ts';
import { growthOf } from './support/memory.ts';
import { milliseconds, printHeading, printTable, ratio } from './support/print.ts';
import { timed } from './support/stats.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';
import { empty, withNeo4j } from './support/with-neo4j.ts';

const SIZE = { persons: 20_000, meetings: 80_000, relationships: 500_000 };
const ELEMENTS = SIZE.persons + SIZE.meetings + SIZE.relationships;
const COMPARED = { nodes: 20_000, relationships: 80_000 };

async function json<T>(url: string, init?: RequestInit): Promise<T> {
  const reply = await fetch(url, init);
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}

function takeFull({ url }: LiveServer): Promise<{ id: string; bytes: number }> {
  return json(`${url}/api/snapshots`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'bench', of: { kind: 'full' } }),
  });
}

async function importFile<T>({ url }: LiveServer, file: string, query = ''): Promise<T> {
  return json(`${url}/api/snapshots/import${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  } as RequestInit);
}

async function bareRead(driver: Driver): Promise<void> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  let rows = 0;
  for await (const _row of session.run('MATCH (n) RETURN n')) rows += 1;
  for await (const _row of session.run('MATCH (a)-[r]->(b) RETURN a.id, b.id, r')) rows += 1;
  await session.close();
  if (rows !== ELEMENTS) throw new Error(`the driver read ${rows} elements`);
}

/** A document like those of the graph above, in which every tenth relationship has `mark`. */
async function writeCompared(file: string, mark: string): Promise<void> {
  const { nodes, relationships } = COMPARED;
  const number = (at: number): string => String(at).padStart(6, '0');
  await writeDocument(file, {
    head: headOf('full', { texts: true }, { kind: 'neo4j', version: '5' }),
    nodes: texts(nodes, (at) => {
      const properties = `{"nameAr":"شخص رقم ${at}","nameEn":"Person number ${at}"}`;
      return `{"id":"p-${number(at)}","labels":["Person","Actor"],"properties":${properties}}`;
    }),
    relationships: texts(relationships, (at) => {
      const [from, to] = [`p-${number(at % nodes)}`, `p-${number((at * 7 + 1) % nodes)}`];
      const properties = `{"as":"${at % 10 === 0 ? mark : 'same'}"}`;
      return `{"from":"${from}","id":"r-${number(at)}","properties":${properties},"to":"${to}","type":"PART_OF"}`;
    }),
    reports: texts(0, String),
  });
}

async function* texts(count: number, text: (at: number) => string): AsyncGenerator<string> {
  for (let at = 0; at < count; at += 1) yield text(at);
}

const rate = (ms: number): string => `${Math.round(ELEMENTS / (ms / 1000))} / s`;

printHeading(
  `A full snapshot of ${SIZE.persons + SIZE.meetings} nodes and ${SIZE.relationships} relationships`,
  'at least 50,000 elements a second out, 15,000 into Neo4j, memory growth at most 150 MB; ' +
    'comparing two of 100,000 elements in at most 2 s',
);

await withNeo4j((neo4j) =>
  withTemporaryFolder(async (folder) => {
    const store = openNeo4jStore({ ...neo4j, timeoutMs: 120_000 });
    await store.prepare();
    await store.close();
    await fillInBulk(neo4j.driver, SIZE);
    const server = await startLiveServer({
      LIQA_RATE_LIMIT: '0',
      LIQA_SEED: 'off',
      LOG_LEVEL: 'warn',
      LIQA_DATA: path.join(folder, 'data'),
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
    });
    try {
      await bareRead(neo4j.driver);
      const readBare = await timed(() => bareRead(neo4j.driver));
      let kept = { id: '', bytes: 0 };
      let out = 0;
      const outGrowth = await growthOf(server.pid, async () => {
        out = await timed(async () => {
          kept = await takeFull(server);
        });
      });
      const file = path.join(folder, 'snapshot.json');
      const download = await timed(async () => {
        const { body } = await fetch(`${server.url}/api/snapshots/${kept.id}`);
        if (body) await pipeline(body, createWriteStream(file));
      });
      const elements = await readElements(neo4j.driver);
      await empty(neo4j.driver);
      const writtenBare = await timed(() => bareLoad(neo4j.driver, elements));
      await empty(neo4j.driver);
      let back = 0;
      const backGrowth = await growthOf(server.pid, async () => {
        back = await timed(() => importFile(server, file));
      });
      const again = await takeFull(server);
      const copy = path.join(folder, 'again.json');
      const { body } = await fetch(`${server.url}/api/snapshots/${again.id}`);
      if (body) await pipeline(body, createWriteStream(copy));
      const graph = async (of: string) =>
        (await readFile(of, 'utf8')).split('"kind":"full"')[0]?.slice(80);
      if ((await graph(copy)) !== (await graph(file))) throw new Error('another graph came back');

      const compared = await Promise.all(
        ['before', 'after'].map(async (mark) => {
          const of = path.join(folder, `${mark}.json`);
          await writeCompared(of, mark);
          return (await importFile<{ id: string }>(server, of, '?into=shelf')).id;
        }),
      );
      const differ = `${server.url}/api/snapshots/${compared.join('/diff/')}`;
      let changed = 0;
      const diff = await timed(async () => {
        const { relationships } = await json<{ relationships: { counts: { changed: number } } }>(
          differ,
        );
        changed = relationships.counts.changed;
      });
      if (changed !== COMPARED.relationships / 10) throw new Error(`${changed} changed`);

      printTable([
        ['', 'time', 'rate', 'against bare', 'memory'],
        ['bare driver, reading', milliseconds(readBare), rate(readBare), '1.00 ×', ''],
        [
          'snapshot taken and kept',
          milliseconds(out),
          rate(out),
          ratio(readBare, out),
          `+${outGrowth.toFixed(0)} MB`,
        ],
        [
          `read again, ${(kept.bytes / 1e6).toFixed(0)} MB`,
          milliseconds(download),
          rate(download),
          '',
          '',
        ],
        ['bare driver, writing', milliseconds(writtenBare), rate(writtenBare), '1.00 ×', ''],
        [
          'checked and restored',
          milliseconds(back),
          rate(back),
          ratio(writtenBare, back),
          `+${backGrowth.toFixed(0)} MB`,
        ],
        ['comparing two of 100,000 elements', milliseconds(diff), '', '', ''],
      ]);
    } finally {
      await server.stop();
    }
  }),
);
