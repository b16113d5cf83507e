import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import drawing from 'cytoscape';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PYTHON_READERS, pythonPackages } from '../../scripts/setup/python-packages.mjs';
import { csv, csvEdges, csvNodes } from '../../server/snapshots/export/csv.ts';
import { csvLine } from '../../server/snapshots/export/csv-line.ts';
import { cytoscape } from '../../server/snapshots/export/cytoscape.ts';
import { gexf } from '../../server/snapshots/export/gexf.ts';
import { graphml } from '../../server/snapshots/export/graphml.ts';
import { neo4jImport } from '../../server/snapshots/export/neo4j-import.ts';
import { nodeLink } from '../../server/snapshots/export/node-link.ts';
import { selectedPart } from '../../server/snapshots/export/selected-part.ts';
import { stagingFolder } from '../support/staging-folder.ts';
import { AWKWARD, awkwardSnapshot } from './awkward-snapshot.ts';
import { exported, snapshotInMemory } from './snapshot-in-memory.ts';

describe('CSV', () => {
  it('has a row for every node and relationship', async () => {
    const files = unzipSync(await exported(csv, awkwardSnapshot()));
    const rows = (name: string): Record<string, string>[] =>
      parse(Buffer.from(files[name] ?? []), { bom: true, columns: true });
    const nodes = rows('nodes.csv');
    expect(nodes.map(({ id }) => id)).toEqual(['_:0123', 'ali', 'jane', 'meeting']);
    expect(nodes[2]).toMatchObject({
      label: 'Jane',
      nameAr: 'جين',
      note: AWKWARD,
      aliases: JSON.stringify(['J "R"', 'ج\nر']),
      huge: '9007199254740993',
      quotes: '["Jane"]',
      x: '100',
    });
    expect(rows('relationships.csv')[2]).toMatchObject({ source: 'ali', target: 'meeting' });
  });

  it('runs nothing as a formula in a spreadsheet, and is exact for neo4j-admin', async () => {
    const run = '=HYPERLINK("x")';
    const nodes = [
      { id: '@sum', labels: ['Topic'], properties: { '+name': run, nameEn: '-cmd', low: -1.5 } },
    ];
    const relationships = [
      { id: '=r', type: '=T', from: '@sum', to: '@sum', properties: { text: '\tx' } },
    ];
    const snapshot = snapshotInMemory({ nodes, relationships });
    const rows = (bytes: Uint8Array): string[][] => parse(Buffer.from(bytes), { bom: true });
    const files = unzipSync(await exported(csv, snapshot));
    const ofNodes = [await exported(csvNodes, snapshot), files['nodes.csv'] ?? new Uint8Array()];
    const ofEdges = [
      await exported(csvEdges, snapshot),
      files['relationships.csv'] ?? new Uint8Array(),
    ];
    for (const bytes of ofNodes) {
      const [names = [], cells = []] = rows(bytes);
      expect(Object.fromEntries(names.map((name, at) => [name, cells[at]]))).toMatchObject({
        id: "'@sum",
        label: "'-cmd",
        "'+name": `'${run}`,
        low: '-1.5',
      });
    }
    for (const bytes of ofEdges) {
      expect(rows(bytes)[1]).toEqual(["'=r", "'@sum", "'@sum", "'=T", "'\tx"]);
    }
    const exact = unzipSync(await exported(neo4jImport, snapshot));
    expect(rows(exact['nodes.csv'] ?? new Uint8Array())[1]).toEqual(
      expect.arrayContaining(['@sum', run, '-cmd']),
    );
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (cells) => {
        expect(parse(csvLine(cells), { skip_empty_lines: false })).toEqual([cells]);
      }),
    );
  });
});

describe('Cytoscape.js JSON', () => {
  it('is what the library draws', async () => {
    const elements = JSON.parse((await exported(cytoscape, awkwardSnapshot())).toString('utf8'));
    const cy = drawing({ ...elements, headless: true });
    expect([cy.nodes().length, cy.edges().length]).toEqual([4, 5]);
    expect(cy.getElementById('jane').position()).toEqual({ x: 100, y: 0 });
    expect(cy.getElementById('jane').data()).toMatchObject({ label: 'Jane', note: AWKWARD });
    expect(cy.nodes('.Meeting').map((node) => node.id())).toEqual(['meeting']);
  });
});

describe('the selected part', () => {
  const parts = async (selection: object) => {
    const { nodes, relationships } = awkwardSnapshot();
    const all = {
      nodes: await listOf(nodes()),
      relationships: await listOf(relationships()),
    };
    const part = await selectedPart(snapshotInMemory({ ...all, view: { selection } as never }));
    const { links, ...rest } = JSON.parse((await exported(nodeLink, part)).toString('utf8'));
    return [rest.nodes.map(({ id }: { id: string }) => id), links.length];
  };
  it('is a node with what it is tied to, a line, or what is between two', async () => {
    expect(await parts({ type: 'node', id: 'ali' })).toEqual([['ali', 'meeting'], 1]);
    const line = { type: 'relationship', id: 'TOOK_PART_IN:jane:meeting' };
    expect(await parts(line)).toEqual([['jane', 'meeting'], 1]);
    const pair = { type: 'pair', ids: ['ali', 'jane'] };
    expect(await parts(pair)).toEqual([['ali', 'jane', 'meeting'], 2 + 1]);
    await expect(selectedPart(snapshotInMemory({ nodes: [], relationships: [] }))).rejects.toThrow(
      'nothing-selected',
    );
  });
});

const READ = `
import json, sys
folder = sys.argv[1]
import networkx as nx
graphs = [nx.read_graphml(folder + '/a.graphml'), nx.read_gexf(folder + '/a.gexf'),
  nx.node_link_graph(json.load(open(folder + '/a.json', encoding='utf-8')), edges='links')]
counts = [[g.number_of_nodes(), g.number_of_edges(), g.nodes['jane']['note']] for g in graphs]
import igraph
g = igraph.Graph.Read_GraphML(folder + '/a.graphml')
counts.append([g.vcount(), g.ecount(), g.vs.find(id='jane')['note']])
print(json.dumps(counts))
`;
const { folder: readers = '', missing } = await pythonPackages(PYTHON_READERS);
const why = missing === undefined ? '' : ` (left out: ${missing})`;

describe.skipIf(missing !== undefined)(`NetworkX and igraph${why}`, () => {
  it('read what is written for them', async () => {
    const folder = await stagingFolder();
    for (const format of [graphml, gexf, nodeLink]) {
      const bytes = await exported(format, awkwardSnapshot());
      await writeFile(path.join(folder, `a.${format.extension}`), bytes);
    }
    const { stdout } = await promisify(execFile)('python3', ['-c', READ, folder], {
      env: { ...process.env, PYTHONPATH: readers },
    });
    expect(JSON.parse(stdout)).toEqual(Array.from({ length: 4 }, () => [4, 5, AWKWARD]));
  });
});

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
