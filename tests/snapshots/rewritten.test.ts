import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PYTHON_READERS, pythonPackages } from '../../scripts/setup/python-packages.mjs';
import { gexf } from '../../server/snapshots/export/gexf.ts';
import { graphml } from '../../server/snapshots/export/graphml.ts';
import { nodeLink } from '../../server/snapshots/export/node-link.ts';
import { stagingFolder } from '../support/staging-folder.ts';
import { awkwardSnapshot } from './awkward-snapshot.ts';
import { readText } from './read-text.ts';
import { exported } from './snapshot-in-memory.ts';

const REWRITE = `
import json, sys
folder = sys.argv[1]
import networkx as nx
nx.write_graphml(nx.read_graphml(folder + '/a.graphml'), folder + '/b.graphml')
nx.write_gexf(nx.read_gexf(folder + '/a.gexf'), folder + '/b.gexf', version='1.2draft')
g = nx.node_link_graph(json.load(open(folder + '/a.json', encoding='utf-8')), edges='links')
json.dump(nx.node_link_data(g, edges='edges'), open(folder + '/b.json', 'w', encoding='utf-8'))
json.dump(nx.cytoscape_data(g), open(folder + '/b.cyjs', 'w', encoding='utf-8'))
`;
const { folder: readers = '', missing } = await pythonPackages(PYTHON_READERS);
const why = missing === undefined ? '' : ` (left out: ${missing})`;

describe.skipIf(missing !== undefined)(`what NetworkX read and wrote anew${why}`, () => {
  it('is the same graph, with the types that the model knows', { timeout: 60_000 }, async () => {
    const folder = await stagingFolder();
    const snapshot = awkwardSnapshot({ forbidden: false });
    for (const format of [graphml, gexf, nodeLink]) {
      const file = path.join(folder, `a.${format.extension}`);
      await writeFile(file, await exported(format, snapshot));
    }
    await promisify(execFile)('python3', ['-c', REWRITE, folder], {
      env: { ...process.env, PYTHONPATH: readers },
    });
    for (const name of ['b.graphml', 'b.gexf', 'b.json', 'b.cyjs']) {
      const { document } = await readText(await readFile(path.join(folder, name)));
      const { nodes, relationships } = document.graph;
      expect([name, nodes.map(({ id }) => id)]).toEqual([
        name,
        ['_:0123', 'ali', 'jane', 'meeting'],
      ]);
      expect([name, relationships.map(({ id }) => id)]).toEqual([
        name,
        [
          'REPRESENTS:jane:jane:Head "of" x',
          'SEES `IT`:_:0123:jane',
          'SEES `IT`:_:0123:jane#000002',
          'TOOK_PART_IN:ali:meeting',
          'TOOK_PART_IN:jane:meeting',
        ],
      ]);
      expect(nodes[2]).toMatchObject({
        labels: ['Person', 'Actor'],
        properties: {
          nameAr: 'جين',
          aliases: ['J "R"', 'ج\nر'],
          evidence: ['r#char=2,6'],
          count: -7,
          part: 1.5,
        },
      });
      expect(nodes[1]?.properties.unnamed).toBe(true);
      // JSON's members go through NetworkX as they are.
      if (name.endsWith('js') || name.endsWith('json')) {
        expect(nodes[2]?.properties.day).toEqual({ $type: 'Date', _value: '2024-11-05' });
        expect(nodes[2]?.properties).not.toHaveProperty('liqa');
      }
      expect(nodes[2]?.properties).not.toHaveProperty('quotes');
      expect(nodes[2]?.properties).not.toHaveProperty('label');
    }
  });
});
