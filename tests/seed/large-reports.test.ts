import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { ReportDocumentInput } from '../../contract/report-document.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { removeReport } from '../../graph-seed/remove-report.ts';
import { undoLoading } from '../../graph-seed/undo-loading.ts';
import { startNeo4j } from '../../scripts/setup/neo4j.mjs';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { readAll } from '../../server/store/read-all.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { smallReport } from '../support/small-report.ts';
import { describeEachStore } from '../support/stores.ts';

const IN_STEPS = { elements: 5, owner: 'test' };
const curated = await curatedDocuments();
const words = structuredClone(curated[0]) as ReportDocumentInput;
/** What the shipped report says, said by another one with another name for the first person. */
const copied = { ...words, report: { ...words.report, id: 'said-again' } };

/** A report of a conference to which so many people came. */
function conference(id: string, people: number): ReportDocumentInput {
  const numbers = Array.from({ length: people }, (_, number) => number);
  return smallReport(
    id,
    'Somebody came to Vienna.',
    [
      {
        kind: 'Meeting',
        id: `${id}-meeting`,
        titleAr: 'مؤتمر',
        titleEn: 'Conference',
        meetingKind: 'multilateral',
        status: 'held',
        quote: 'came',
      },
      ...numbers.map((number) => ({
        kind: 'Person' as const,
        id: `person-${number}`,
        nameAr: `شخص ${number}`,
        nameEn: `Somebody ${number}`,
        quote: 'Somebody',
      })),
    ],
    numbers.map((number) => ({
      type: 'TOOK_PART_IN' as const,
      from: `person-${number}`,
      to: `${id}-meeting`,
      quote: 'Somebody came',
    })),
  );
}

/** The store, which fails at a write: at that one, or at it and all that follow. */
function failing(store: GraphStore, at: number, ever: boolean): GraphStore {
  let writes = 0;
  const write: GraphStore['write'] = (work, options) => {
    writes += 1;
    if (writes === at || (ever && writes > at)) throw new Error('ended');
    return store.write(work, options);
  };
  return new Proxy(store, {
    get(target, name) {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describeEachStore('a report that is loaded in several transactions', (open) => {
  it('becomes what it becomes in one', async () => {
    const whole = await open();
    const counted = await loadReports(whole, [...curated, copied]);
    const expected = await dumpGraph(whole);
    const store = await open();
    expect(await loadReports(store, [...curated, copied], IN_STEPS)).toEqual(counted);
    expect(await dumpGraph(store)).toEqual(expected);
    const [same] = await loadReports(store, [copied], IN_STEPS);
    expect(same).toMatchObject({ nodes: { created: 0, removed: 0 } });
    expect(await dumpGraph(store)).toEqual(expected);
  });

  it('is not there when it fails on the way, and what it said before is', async () => {
    const store = await open();
    await loadReports(store, curated);
    const before = await dumpGraph(store);
    await expect(loadReports(failing(store, 9, false), [copied], IN_STEPS)).rejects.toThrow(
      'ended',
    );
    expect(await dumpGraph(store)).toEqual(before);
    const shorter = { ...words, nodes: words.nodes.slice(0, 30), relationships: [] };
    await expect(loadReports(failing(store, 24, false), [shorter], IN_STEPS)).rejects.toThrow(
      'ended',
    );
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('is undone by its owner after a crash, or finished by loading or removing it again', async () => {
    const store = await open();
    await loadReports(store, curated);
    const before = await dumpGraph(store);
    const crash = () =>
      expect(loadReports(failing(store, 9, true), [copied], IN_STEPS)).rejects.toThrow('ended');
    await crash();
    expect(await dumpGraph(store)).not.toEqual(before);
    expect(await undoLoading(store, 'another')).toBe(0);
    expect(await undoLoading(store, 'test')).toBe(1);
    expect(await dumpGraph(store)).toEqual(before);
    await crash();
    expect(await removeReport(store, 'said-again')).toMatchObject({ id: 'said-again' });
    expect(await dumpGraph(store)).toEqual(before);
    await crash();
    await loadReports(store, [copied]);
    const [[evidence] = []] = await readAll(
      store,
      "MATCH (p:Person {id: 'abbas-araghchi'}) UNWIND p.evidence AS e WITH split(e, '#')[0] AS report RETURN count(DISTINCT report)",
    );
    expect(evidence).toBe(2n);
    await removeReport(store, 'said-again');
    expect(await dumpGraph(store)).toEqual(before);
  });
});

const missing = inject('neo4j') === null;
describe.skipIf(missing)(
  `a Neo4j with little memory${missing ? ` (left out: ${inject('neo4jMissing')})` : ''}`,
  () => {
    it('takes reports of which it holds neither all nor the largest in one transaction', async () => {
      const home = await mkdtemp(path.join(os.tmpdir(), 'liqa-small-neo4j-'));
      const access = await startNeo4j({
        home,
        password: 'only-for-tests',
        transactionMemory: '4m',
      });
      const store = openNeo4jStore({ ...access, timeoutMs: 60_000 });
      onTestFinished(async () => {
        await store.close();
        await access.stop(0);
        await rm(home, { recursive: true, force: true });
      });
      await store.prepare();
      const [large, second] = [conference('large', 1_500), conference('second', 500)];
      await loadReports(store, [second, large, conference('third', 500)]);
      const count = 'MATCH (p:Person)-[r:TOOK_PART_IN]->(m) RETURN count(DISTINCT p), count(r)';
      expect(await readAll(store, count)).toEqual([[1_500n, 2_500n]]);
      expect(await removeReport(store, 'large')).toMatchObject({
        nodes: { removed: 1_002 },
        relationships: { removed: 1_500 },
      });
      expect(await readAll(store, count)).toEqual([[500n, 1_000n]]);
    }, 120_000);
  },
);
