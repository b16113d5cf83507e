import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import canonicalize from 'canonicalize';
import { expect, it, onTestFinished } from 'vitest';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { checkUpload } from '../../server/snapshots/check-upload.ts';
import { readDocument, sourceOf } from '../../server/snapshots/read-document.ts';
import { restoreGraph } from '../../server/snapshots/restore-graph.ts';
import { undoRestoring } from '../../server/snapshots/restore-steps.ts';
import { takeFull } from '../../server/snapshots/take-full.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { stagingFolder } from '../support/staging-folder.ts';
import { describeEachStore } from '../support/stores.ts';

const OPTIONS = { timeoutMs: 60_000 };
const RESTORE = { ...OPTIONS, apply: true, owner: 'test' };

/** What people may have put beside the model, each value of another kind. */
const OWN = [
  `CREATE (:Note {id: 'n1', text: 'ملاحظة "مهمة" 😀\nline two', big: 9007199254740993, whole: 2.0,
    part: 1.5, minus: -0.0, yes: true, day: date('2024-11-05'), list: [1, 2], words: ['a', 'ب']})`,
  `CREATE (:Note {id: 'n1', text: 'another of the same id'})-[:SEES {since: 2024}]->(:Note)`,
  'MATCH (p:Person) WITH p LIMIT 1 CREATE (:Tag {name: "vip"})-[:ON]->(p)',
  'MATCH (p:Person) WITH p LIMIT 1 MATCH (t:Tag) CREATE (p)-[:HAS {weight: 1}]->(t)',
  'MATCH (p:Person)-[:HAS]->(t:Tag) CREATE (p)-[:HAS {weight: 2}]->(t)',
];

async function fill(store: GraphStore): Promise<void> {
  await loadReports(store, await curatedDocuments());
  for (const statement of OWN) await store.write((tx) => tx.run(statement));
}

async function take(store: GraphStore): Promise<{ file: string; text: string }> {
  const { file } = await takeFull(store, { texts: true }, await stagingFolder(), OPTIONS);
  return { file, text: await readFile(file, 'utf8') };
}

const graphOf = (text: string): unknown => {
  const { graph, reports } = JSON.parse(text) as Record<string, unknown>;
  return { graph, reports };
};

/** The store, with another way to write. */
const failing = (store: GraphStore, write: GraphStore['write']): GraphStore =>
  new Proxy(store, {
    get: (target, name) =>
      name === 'write'
        ? write
        : (Reflect.get(target, name, target).bind?.(target) ?? Reflect.get(target, name, target)),
  });

/** Takes away, of what a snapshot has, whole nodes, relationships, and parts of both. */
const PARTS_GONE = [
  'MATCH (t:Topic) DETACH DELETE t',
  'MATCH (:Person)-[r:TOOK_PART_IN]->() DELETE r',
  'MATCH ()-[r:REPRESENTS]->() SET r.evidence = [], r.own = date("2024-11-05")',
  'MATCH (p:Person) SET p.aliases = ["Somebody else"], p.evidence = []',
  'MATCH (n:Note) DETACH DELETE n',
  'MATCH (p:Person)-[r:HAS {weight: 2}]->(:Tag) DELETE r',
];

describeEachStore('a full snapshot', (open) => {
  it('is canonical, and the same when nothing changed', async () => {
    const store = await open();
    await fill(store);
    const { file, text } = await take(store);
    expect(canonicalize(JSON.parse(text))).toBe(text);
    expect(graphOf((await take(store)).text)).toEqual(graphOf(text));
    const source = await readDocument(() => createReadStream(file));
    expect(source.counts.reports).toBe(1);
    expect(await dumpGraph(store)).toHaveLength(source.counts.nodes + source.counts.relationships);
  });

  it('makes the same graph of an empty store', async () => {
    const from = await openEmbeddedStore({ directory: await stagingFolder(), timeoutMs: 20_000 });
    onTestFinished(() => from.close());
    await from.prepare();
    await fill(from);
    const { file, text } = await take(from);
    const store = await open();
    const {
      file: checked,
      head,
      counts,
    } = await checkUpload(() => createReadStream(file), await stagingFolder());
    const source = sourceOf(() => createReadStream(checked), head, counts);
    const preview = await restoreGraph(store, source, { ...RESTORE, apply: false });
    expect(await dumpGraph(store)).toEqual([]);
    expect(await restoreGraph(store, source, RESTORE)).toEqual(preview);
    expect(preview.nodes.added).toBe(counts.nodes);
    expect(await dumpGraph(store)).toEqual(await dumpGraph(from));
    expect(graphOf((await take(store)).text)).toEqual(graphOf(text));
    const again = await restoreGraph(store, source, RESTORE);
    expect(again).toEqual({
      nodes: { added: 0, changed: 0, same: counts.nodes },
      relationships: { added: 0, changed: 0, same: counts.relationships },
      examples: [],
    });
    expect(await dumpGraph(store)).toEqual(await dumpGraph(from));
  });

  it('is restored in steps whole or not at all, also by who comes after a crash', async () => {
    const from = await openEmbeddedStore({ directory: await stagingFolder(), timeoutMs: 20_000 });
    onTestFinished(() => from.close());
    await from.prepare();
    await fill(from);
    const { file } = await take(from);
    const source = await readDocument(() => createReadStream(file));
    const steps = { ...RESTORE, elementsAtOnce: 10 };
    const store = await open();
    let statements = 0;
    // Ends as a lost store would, after some of it is there.
    const broken = failing(store, (work, options) => {
      statements += 1;
      if (statements === 12) throw new Error('ended');
      return store.write(work, options);
    });
    await expect(restoreGraph(broken, source, steps)).rejects.toThrow('ended');
    expect(await dumpGraph(store)).toEqual([]);
    statements = 0;
    // Ends as a killed server would: nothing after it is done.
    const killed = failing(store, (work, options) => {
      statements += 1;
      if (statements >= 12) throw new Error('killed');
      return store.write(work, options);
    });
    await expect(restoreGraph(killed, source, steps)).rejects.toThrow('killed');
    expect((await dumpGraph(store)).length).toBeGreaterThan(5);
    expect(await undoRestoring(store, 'another')).toBe(false);
    expect(await undoRestoring(store, 'test')).toBe(true);
    expect(await dumpGraph(store)).toEqual([]);
    await restoreGraph(store, source, steps);
    expect(await dumpGraph(store)).toEqual(await dumpGraph(from));
  });

  it('is merged in steps into what is there, whole or not at all', async () => {
    const store = await open();
    await fill(store);
    const { file } = await take(store);
    const source = await readDocument(() => createReadStream(file));
    for (const statement of PARTS_GONE) await store.write((tx) => tx.run(statement));
    const before = await dumpGraph(store);
    const expected = await restoreGraph(store, source, { ...RESTORE, apply: false });
    const { nodes, relationships } = expected;
    for (const { added, changed, same } of [nodes, relationships]) {
      expect(Math.min(added, changed, same)).toBeGreaterThan(0);
    }
    const steps = { ...RESTORE, elementsAtOnce: 10 };
    let failed = 0;
    for (let last = 2; ; last += 6) {
      let statements = 0;
      const ending = (also: boolean) =>
        failing(store, (work, options) => {
          statements += 1;
          if (statements === last || (also && statements > last)) throw new Error('ended');
          return store.write(work, options);
        });
      // By turns as a statement would fail, and as a killed server would end.
      const killed = failed % 2 === 1;
      const done = await restoreGraph(ending(killed), source, steps).catch(String);
      if (killed && done === 'Error: ended') {
        const other = { ...RESTORE, owner: 'other' };
        await expect(restoreGraph(store, source, other)).rejects.toThrow('restoring');
      }
      await undoRestoring(store, 'test');
      const now = await dumpGraph(store);
      if (done !== 'Error: ended') expect(done).toEqual(expected);
      if (now.length !== before.length) break;
      expect(now).toEqual(before);
      failed += 1;
    }
    expect(failed).toBeGreaterThan(3);
    const again = await restoreGraph(store, source, RESTORE);
    expect([again.nodes.same, again.relationships.same]).toEqual([
      source.counts.nodes,
      source.counts.relationships,
    ]);
    expect((await take(store)).text).not.toContain('liqaRestoring');
  });
});
