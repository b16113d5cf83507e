import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, inject, onTestFinished, TestRunner } from 'vitest';
import type { StoreKind } from '../../contract/health.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { wipeNeo4j } from './neo4j.ts';

interface OpenOptions {
  /** Default 20,000. */
  readonly timeoutMs?: number;
}

/** An empty, prepared store. Called in a test it lives as long as the test; in `beforeAll`, as the block. */
export type OpenStore = (options?: OpenOptions) => Promise<GraphStore>;

const STORES: readonly StoreKind[] = ['embedded', 'neo4j'];

/**
 * Runs the body's tests over both stores. Open one store at a time: Neo4j has one database.
 *
 * @example
 * ```ts
 * describeEachStore('counting', (open) => {
 *   it('finds nothing in an empty store', async () => {
 *     const store = await open();
 *     expect(await readAll(store, 'MATCH (n) RETURN count(n)')).toEqual([[0n]]);
 *   });
 * });
 * ```
 */
export function describeEachStore(
  name: string,
  body: (open: OpenStore, kind: StoreKind) => void,
): void {
  for (const kind of STORES) {
    const missing = kind === 'neo4j' && inject('neo4j') === null;
    const title = `${name} · ${kind}`;
    const why = missing ? ` (left out: ${inject('neo4jMissing')})` : '';
    describe.skipIf(missing)(title + why, () => body(opener(kind), kind));
  }
}

type Ends = (() => Promise<void>)[];

function opener(kind: StoreKind): OpenStore {
  const ofBlock: Ends = [];
  afterAll(() => endAll(ofBlock));
  return async ({ timeoutMs = 20_000 } = {}) => {
    const ends: Ends = TestRunner.getCurrentTest() ? [] : ofBlock;
    if (ends !== ofBlock) onTestFinished(() => endAll(ends));
    const store =
      kind === 'neo4j' ? await openEmptyNeo4j(timeoutMs, ends) : await openEmpty(timeoutMs, ends);
    ends.push(() => store.close());
    await store.prepare();
    return store;
  };
}

async function endAll(ends: Ends): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

async function openEmptyNeo4j(timeoutMs: number, ends: Ends) {
  const access = inject('neo4j');
  if (!access) throw new Error(inject('neo4jMissing'));
  await wipeNeo4j(access);
  ends.push(() => wipeNeo4j(access));
  return openNeo4jStore({ ...access, timeoutMs });
}

async function openEmpty(timeoutMs: number, ends: Ends) {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'liqa-embedded-'));
  ends.push(() => rm(directory, { recursive: true, force: true }));
  return openEmbeddedStore({ directory, timeoutMs });
}
