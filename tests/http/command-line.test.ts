import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../contract/snapshot.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { removeReport } from '../../graph-seed/remove-report.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { type Served, serve } from '../support/serve.ts';
import { openEmpty } from './open-empty.ts';

const TOKEN = 'a-token-of-enough-letters';

describe('the command line', () => {
  let store: GraphStore;
  let served: Served;
  let folder: string;
  beforeAll(async () => {
    store = await openEmpty();
    await loadReports(store, await curatedDocuments());
    served = await serve(store, { token: TOKEN });
    folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-cli-'));
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  const liqa = async (args: readonly string[], env: Record<string, string> = {}) => {
    const settings = { LIQA_URL: served.url, LIQA_TOKEN: TOKEN, LANG: 'C', ...env };
    const run = promisify(execFile)(process.execPath, ['scripts/liqa.mjs', ...args], {
      env: { ...process.env, ...settings },
      maxBuffer: 1 << 26,
    });
    const { stdout, stderr, code } = await run.then(
      (done) => ({ ...done, code: 0 }),
      (failed) => failed as { stdout: string; stderr: string; code: number },
    );
    return { stdout, stderr, code };
  };

  it('helps, and says what is wrong with its use', async () => {
    expect(await liqa(['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('liqa export'),
    });
    expect(await liqa([])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('liqa import'),
    });
    const own = (await liqa(['snapshot', 'diff', '--help'])).stdout;
    expect(own).toContain('liqa snapshot diff A B');
    expect(own).not.toContain('liqa export');
    const both = (await liqa(['help', 'snapshot'])).stdout;
    expect(both.match(/^ {2}liqa /gmu)).toHaveLength(3);
    for (const args of [
      ['fly'],
      ['export', '--nope'],
      ['import'],
      ['export', '--parameters', '{}'],
      ['export', '--part', 'selection'],
      ['snapshot'],
      ['snapshot', 'diff', 'a'],
    ]) {
      expect(await liqa(args)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--help'),
      });
    }
  });

  it('exports what a query finds, to the file or not at all', async () => {
    const query = 'MATCH (p:Person {id: $id})-[r]-(m:Meeting) RETURN p, r, m';
    const out = path.join(folder, 'out.json');
    const args = ['export', '--query', query, '--parameters', '{"id":"abbas-araghchi"}'];
    expect(await liqa([...args, '--out', out])).toMatchObject({ code: 0, stdout: '' });
    const snapshot = snapshotSchema.parse(JSON.parse(await readFile(out, 'utf8')));
    expect(snapshot.graph.nodes.map(({ id }) => id)).toContain('abbas-araghchi');
    const lines = await liqa([...args, '--format', 'jsonl', '--without-texts']);
    expect(lines.stdout.trim().split('\n').length).toBe(
      1 + 1 + snapshot.graph.nodes.length + snapshot.graph.relationships.length,
    );
    const refused = await liqa(['export', '--query', 'MATCH (n) DELETE n', '--out', `${out}-2`]);
    expect(refused).toMatchObject({ code: 4, stderr: expect.stringContaining('DELETE') });
    const unknown = await liqa(['export', '--format', 'docx']);
    expect(unknown).toMatchObject({ code: 4, stderr: expect.stringContaining('jsonl') });
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  it('takes, lists, compares and brings back', async () => {
    const before = await dumpGraph(store);
    const taken = await liqa(['snapshot', 'take', 'قبل', '--note', 'n']);
    const id = taken.stdout.trim();
    const nothing = await liqa(['export', '--id', id, '--part', 'selection']);
    expect(nothing).toMatchObject({ code: 4, stderr: expect.stringContaining('selected') });
    expect(await liqa(['export', '--id', id, '--part', 'half'])).toMatchObject({ code: 4 });
    expect((await liqa(['snapshot', 'list'])).stdout).toContain(`${id}  `);
    const list = JSON.parse((await liqa(['snapshot', 'list', '--json'])).stdout);
    expect(list).toEqual([expect.objectContaining({ id, name: 'قبل', note: 'n' })]);
    const same = await liqa(['snapshot', 'diff', id, 'present']);
    expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing changed') });

    const file = path.join(folder, 'full.json');
    await liqa(['export', '--id', id, '--out', file]);
    await removeReport(store, 'egypt-iran-rapprochement');
    const gone = await liqa(['snapshot', 'diff', id, 'present', '--language', 'ar']);
    expect(gone).toMatchObject({ code: 1, stdout: expect.stringContaining('ما لم يعد موجودًا') });
    const preview = await liqa(['import', file, '--preview']);
    expect(preview).toMatchObject({ code: 0, stdout: expect.stringContaining('Would restore') });
    expect(await dumpGraph(store)).toEqual([]);
    const packed = path.join(folder, 'full.json.gz');
    await writeFile(packed, gzipSync(await readFile(file)));
    expect(await liqa(['import', packed])).toMatchObject({ code: 0 });
    expect(await dumpGraph(store)).toEqual(before);
    await writeFile(file, '{"format":"liqa-snapshot"}');
    expect(await liqa(['import', file])).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('/checksum'),
    });
  });

  it('loads a report graph document', async () => {
    const file = path.join(folder, 'report.json');
    const [document] = await curatedDocuments();
    await writeFile(file, JSON.stringify(document));
    await writeFile(`${file}.gz`, gzipSync(JSON.stringify(document)));
    expect(await liqa(['import', `${file}.gz`])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('egypt-iran-rapprochement'),
    });
    const loaded = await liqa(['import', file]);
    expect(loaded).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('egypt-iran-rapprochement'),
    });
  });

  it('reads files of other programs, whatever they are called', async () => {
    const id = (await liqa(['snapshot', 'take', 'of all'])).stdout.trim();
    const before = await dumpGraph(store);
    for (const format of ['graphml', 'cytoscape']) {
      const file = path.join(folder, `others.${format}`);
      await liqa(['export', '--id', id, '--format', format, '--out', file]);
      const kept = await liqa(['import', file]);
      expect(kept).toMatchObject({ code: 0, stdout: expect.stringContaining('Kept as') });
      const merged = await liqa(['import', file, '--into', 'graph']);
      expect(merged).toMatchObject({ code: 0, stdout: expect.stringContaining('0 added') });
      expect(await dumpGraph(store)).toEqual(before);
    }
    const table = path.join(folder, 'table.csv');
    await writeFile(table, 'id,labels\n');
    expect(await liqa(['import', table])).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('GEXF'),
    });
  });

  it('tells a server that is away from one that refuses', async () => {
    const away = await liqa(['snapshot', 'list'], { LIQA_URL: 'http://127.0.0.1:1' });
    expect(away).toMatchObject({ code: 3, stderr: expect.stringContaining('npm start') });
    expect(await liqa(['snapshot', 'list'], { LIQA_TOKEN: '' })).toMatchObject({ code: 4 });
    expect(await liqa(['import', path.join(folder, 'none')])).toMatchObject({ code: 2 });
  });
});
