import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../contract/snapshot.ts';
import { awkwardSnapshot } from '../../../tests/snapshots/awkward-snapshot.ts';
import { readText } from '../../../tests/snapshots/read-text.ts';
import { exported, snapshotInMemory } from '../../../tests/snapshots/snapshot-in-memory.ts';
import { graphs } from '../../../tests/support/arbitrary-graph.ts';
import { snapshotContents } from '../../../tests/support/arbitrary-snapshot.ts';
import { cytoscape } from '../export/cytoscape.ts';
import { gexf } from '../export/gexf.ts';
import { graphml } from '../export/graphml.ts';
import { nodeLink } from '../export/node-link.ts';
import type { SnapshotSource } from '../snapshot-source.ts';

const FORMATS = { graphml, gexf, 'node-link': nodeLink, cytoscape } as const;
type Format = keyof typeof FORMATS;

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** A snapshot's content as its document has it. */
async function contentOf(source: SnapshotSource) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const relationships = (await listOf(source.relationships())).sort(byId);
  const reports = await listOf(source.reports());
  const positions = source.head.view?.positions ?? {};
  return { nodes: await listOf(source.nodes()), relationships, reports, positions };
}

function contentIn({ graph, reports, view }: Snapshot) {
  return { ...graph, reports, positions: view?.positions ?? {} };
}

async function readBack(format: Format, source: SnapshotSource, texts = true) {
  const bytes = await exported(FORMATS[format], source, { texts });
  const read = await readText(bytes);
  expect(read.format).toBe(format);
  return read.document;
}

describe.each(Object.keys(FORMATS) as Format[])('what was exported as %s', (format) => {
  it('is read back as the same view, its reports with it', async () => {
    const source = awkwardSnapshot({ forbidden: false });
    const document = await readBack(format, source);
    expect(contentIn(document)).toEqual(await contentOf(source));
    const { kind, taken, store, name } = document;
    expect({ kind, taken, store, name }).toEqual({
      kind: 'view',
      taken: source.head.taken,
      store: source.head.store,
      name: undefined,
    });
  });

  it('has reports without texts where these were left out', async () => {
    const source = awkwardSnapshot({ forbidden: false });
    const { text: _, ...report } = (await contentOf(source)).reports[0] ?? {};
    expect((await readBack(format, source, false)).reports).toEqual([report]);
  });

  it('gives any graph again, with types, names and places', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotContents, async ({ nodes, relationships, positions }) => {
        const source = snapshotInMemory({
          nodes: [...nodes],
          relationships: [...relationships],
          view: { positions },
        });
        const [read, was] = [contentIn(await readBack(format, source)), await contentOf(source)];
        expect(canonicalize(read)).toBe(canonicalize(was));
      }),
      { numRuns: 100 },
    );
  });

  it('gives any graph of the model again', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ nodes, relationships }) => {
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        const source = snapshotInMemory({
          nodes: [...nodes.values()].sort(byId) as never,
          relationships: [...relationships.values()].sort(byId) as never,
        });
        expect(contentIn(await readBack(format, source))).toEqual(await contentOf(source));
      }),
      { numRuns: 20 },
    );
  });
});
