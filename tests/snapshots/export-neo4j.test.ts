import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { prepareNeo4j } from '../../scripts/setup/neo4j.mjs';
import { cypher } from '../../server/snapshots/export/cypher.ts';
import { neo4jImport } from '../../server/snapshots/export/neo4j-import.ts';
import { readDocument } from '../../server/snapshots/read-document.ts';
import type { SnapshotSource } from '../../server/snapshots/snapshot-source.ts';
import { takeFull } from '../../server/snapshots/take-full.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { type Neo4jAccess, runBare, wipeNeo4j } from '../support/neo4j.ts';
import { stagingFolder } from '../support/staging-folder.ts';
import { AWKWARD, awkwardSnapshot } from './awkward-snapshot.ts';
import { exported } from './snapshot-in-memory.ts';

const missing = inject('neo4j') === null;
const why = missing ? ` (left out: ${inject('neo4jMissing')})` : '';

async function emptyNeo4j() {
  const access = inject('neo4j');
  if (!access) throw new Error(inject('neo4jMissing'));
  await wipeNeo4j(access);
  onTestFinished(() => wipeNeo4j(access));
  return access;
}

/** As `cypher-shell` reads a script: a statement ends with a semicolon at the end of its line. */
async function runScript(access: Neo4jAccess, script: string): Promise<void> {
  for (const line of script.split('\n')) {
    if (line !== '' && !line.startsWith('//')) await runBare(access, line.replace(/;$/u, ''));
  }
}

const counts = async (access: Neo4jAccess) => {
  const [row] = await runBare(
    access,
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges',
  );
  return [Number(row?.nodes), Number(row?.edges)];
};

/** The whole curated graph, from the embedded store. */
async function curated() {
  const store = await openEmbeddedStore({ directory: await stagingFolder(), timeoutMs: 20_000 });
  onTestFinished(() => store.close());
  await store.prepare();
  await loadReports(store, await curatedDocuments());
  const options = { timeoutMs: 60_000 };
  const { file } = await takeFull(store, { texts: true }, await stagingFolder(), options);
  return { store, snapshot: await readDocument(() => createReadStream(file)) };
}

describe.skipIf(missing)(`the Cypher script in Neo4j${why}`, () => {
  it('makes the same graph, and changes nothing when it runs again', async () => {
    const { store, snapshot } = await curated();
    const access = await emptyNeo4j();
    const script = (await exported(cypher, snapshot)).toString('utf8');
    await runScript(access, script);
    const neo4j = await openNeo4jStore({ ...access, timeoutMs: 20_000 });
    onTestFinished(() => neo4j.close());
    expect(await dumpGraph(neo4j)).toEqual(await dumpGraph(store));
    await runScript(access, script);
    expect(await dumpGraph(neo4j)).toEqual(await dumpGraph(store));
  });

  it('keeps awkward names, values and twins', async () => {
    const access = await emptyNeo4j();
    const script = (await exported(cypher, awkwardSnapshot({ forbidden: false }))).toString('utf8');
    await runScript(access, script);
    await runScript(access, script);
    expect(await counts(access)).toEqual([5, 5]);
    const [row] = await runBare(
      access,
      `MATCH (n:\`My "Note"\`\`s\`:Other)-[r:\`SEES \`\`IT\`\`\`]->(j:Person:Actor)
       WITH n, j, collect(r.weight) AS weights, collect(r.\`why "?"\`) AS whys
       RETURN weights, whys, n.\`a b"<'\`\`\n\` AS odd, n.id AS id, n.words AS words, j.note AS note,
         j.huge = 9007199254740993 AS huge, valueType(j.whole) AS whole, j.day = date('2024-11-05') AS day,
         j.moment = datetime('2024-11-05T12:30:00+02:00') AS moment, j.place.latitude AS latitude,
         j.lasting = duration('P1M2DT3S') AS lasting, j.time = time('12:30:00.5+02:00') AS time`,
    );
    expect(row).toMatchObject({
      whys: [AWKWARD],
      odd: AWKWARD,
      id: 'own id',
      words: ['a', 'ب;|,', ''],
      note: AWKWARD,
      huge: true,
      whole: 'FLOAT NOT NULL',
      day: true,
      moment: true,
      latitude: 30,
      lasting: true,
      time: true,
    });
    const [report] = await runBare(access, "MATCH (r:Report {id: 'r'}) RETURN r.text AS text");
    expect(report?.text).toBe('😀 Jane met Ali.');
  });
});

describe.skipIf(missing)(`neo4j-admin database import${why}`, () => {
  it('takes the files as they are', async () => {
    expect(await imported(awkwardSnapshot())).toBe('5 nodes, 5 relationships, 51 properties');
  });
});

/** What the import says that it made. */
async function imported(snapshot: SnapshotSource): Promise<string> {
  const home = await stagingFolder();
  const { java, lib } = await prepareNeo4j();
  await mkdir(path.join(home, 'conf'));
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), '');
  const files = unzipSync(await exported(neo4jImport, snapshot));
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(home, name), bytes);
  const command = Buffer.from(files['import.txt'] ?? []).toString('utf8');
  const words = command.replace(/\\\n/gu, ' ').trim().split(/\s+/u).slice(1);
  const { stdout } = await promisify(execFile)(
    java,
    ['-Xmx512m', '-cp', path.join(lib, '*'), 'org.neo4j.cli.AdminTool', ...words],
    { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') } },
  );
  const said = /(\d+) nodes\s+(\d+) relationships\s+(\d+) properties/u.exec(stdout);
  return said ? `${said[1]} nodes, ${said[2]} relationships, ${said[3]} properties` : stdout;
}
