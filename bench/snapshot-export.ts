/** A kept full snapshot in every format that is not drawn, and how soon the HTML file opens. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import canonicalize from 'canonicalize';
import { writeDocument } from '../server/snapshots/document-file.ts';
import { headOf } from '../server/snapshots/document-head.ts';
import { EXPORT_FORMATS } from '../server/snapshots/export/formats.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { type LiveServer, startLiveServer } from '../tests/support/live-server.ts';
import { growthOf } from './support/memory.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { median, timed } from './support/stats.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';

const LARGE = { nodes: 100_000, relationships: 500_000 };
const DRAWN = { nodes: 2000, relationships: 4000 };
const PICTURES = new Set(['html', 'svg', 'png', 'pdf']);
const ROUNDS = 3;

type Size = typeof LARGE;

/** Persons and meetings, and who took part in which, each with the passage that says so. */
async function writeGraph(file: string, { nodes, relationships }: Size): Promise<void> {
  const persons = nodes / 5;
  const number = (at: number): string => String(at).padStart(6, '0');
  const evidence = (at: number): string =>
    `"evidence":["bench#char=${at % 5000},${(at % 5000) + 40}"]`;
  const report = {
    id: 'bench',
    title: 'bench',
    language: 'ar',
    sha256: 'x',
    text: 'لقاء '.repeat(2000),
  };
  await writeDocument(file, {
    head: headOf('full', { texts: true }, { kind: 'neo4j', version: '5' }),
    nodes: texts(nodes, (at) => {
      const meeting = at < nodes - persons;
      const id = `${meeting ? 'm' : 'p'}-${number(at)}`;
      const labels = meeting ? '["Meeting"]' : '["Person","Actor"]';
      const name = meeting ? `"titleAr":"لقاء رقم ${at}"` : `"nameAr":"شخص رقم ${at}"`;
      return `{"id":"${id}","labels":${labels},"properties":{${evidence(at)},${name}}}`;
    }),
    relationships: texts(relationships, (at) => {
      const meetings = nodes - persons;
      const to = Math.floor((at * meetings) / relationships);
      const from = meetings + ((at * 7919) % persons);
      const id = `r-${number(at)}`;
      return `{"from":"p-${number(from)}","id":"${id}","properties":{${evidence(at)},"role":"participant"},"to":"m-${number(to)}","type":"TOOK_PART_IN"}`;
    }),
    reports: texts(1, () => canonicalize(report) ?? ''),
  });
}

async function* texts(count: number, text: (at: number) => string): AsyncGenerator<string> {
  for (let at = 0; at < count; at += 1) yield text(at);
}

async function withServer<T>(data: string, work: (server: LiveServer) => Promise<T>): Promise<T> {
  const server = await startLiveServer({
    LIQA_RATE_LIMIT: '0',
    LIQA_SEED: 'off',
    LOG_LEVEL: 'warn',
    LIQA_DATA: data,
  });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function keep({ url }: LiveServer, file: string): Promise<string> {
  const reply = await fetch(`${url}/api/snapshots/import?into=shelf&preview=0`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  } as RequestInit);
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as { id: string }).id;
}

/** Reads an export to its end; gives its bytes. */
async function read({ url }: LiveServer, id: string, format: string): Promise<number> {
  const reply = await fetch(`${url}/api/snapshots/${id}/export?format=${format}`);
  if (!reply.ok || !reply.body) throw new Error(`${format}: ${reply.status} ${await reply.text()}`);
  let bytes = 0;
  for await (const chunk of reply.body as unknown as AsyncIterable<Uint8Array>)
    bytes += chunk.length;
  return bytes;
}

async function exportsOf(folder: string): Promise<void> {
  const data = path.join(folder, 'data');
  const file = path.join(folder, 'large.json');
  await writeGraph(file, LARGE);
  const id = await withServer(data, (server) => keep(server, file));
  const elements = LARGE.nodes + LARGE.relationships;
  const rows: string[][] = [];
  for (const format of Object.keys(EXPORT_FORMATS).filter((name) => !PICTURES.has(name))) {
    // A server each: what one format took from the system would hide what the next takes.
    await withServer(data, async (server) => {
      let bytes = 0;
      let took = 0;
      const growth = await growthOf(server.pid, async () => {
        took = await timed(async () => {
          bytes = await read(server, id, format);
        });
      });
      const rate = `${Math.round(elements / (took / 1000))} / s`;
      rows.push([
        format,
        milliseconds(took),
        rate,
        `${Math.round(bytes / 1e6)} MB`,
        `+${growth.toFixed(0)} MB`,
      ]);
    });
  }
  printTable([['format', 'time', 'rate', 'file', 'memory'], ...rows]);
}

/** From the file's opening until its graph is counted on the page. */
async function htmlOpens(folder: string): Promise<void> {
  const file = path.join(folder, 'drawn.json');
  await writeGraph(file, DRAWN);
  const html = await withServer(path.join(folder, 'drawn'), async (server) => {
    const id = await keep(server, file);
    const reply = await fetch(`${server.url}/api/snapshots/${id}/export?format=html`);
    return reply.text();
  });
  const page = path.join(folder, 'drawn.html');
  await writeFile(page, html);
  const browser = await launchBrowser();
  try {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const tab = await browser.newPage();
      times.push(
        await timed(async () => {
          await tab.goto(pathToFileURL(page).href);
          await tab.getByText(`${DRAWN.nodes} nodes`).waitFor();
          await tab.evaluate(() => new Promise(requestAnimationFrame));
        }),
      );
      await tab.close();
    }
    printTable([
      ['', 'file', 'opens'],
      [
        `HTML of ${DRAWN.nodes} nodes and ${DRAWN.relationships} relationships`,
        `${(html.length / 1e6).toFixed(1)} MB`,
        milliseconds(median(times)),
      ],
    ]);
  } finally {
    await browser.close();
  }
}

printHeading(
  `A full snapshot of ${LARGE.nodes} nodes and ${LARGE.relationships} relationships in other formats`,
  'memory growth at most 150 MB each; an HTML file of 2,000 nodes opens in at most 2 s',
);
await withTemporaryFolder(async (folder) => {
  await exportsOf(folder);
  await htmlOpens(folder);
});
