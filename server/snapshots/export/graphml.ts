import type { PropertyValue } from '../../../contract/property-value.ts';
import { type AttributeType, attributeTypes } from './attribute-types.ts';
import type { ExportFormat } from './export-format.ts';
import { flatGraph } from './flat-element.ts';
import { plainText } from './plain-text.ts';
import { nameToken, xmlText } from './xml-text.ts';

const NODE_KEYS = { labels: 'string', label: 'string', x: 'double', y: 'double' } as const;
const EDGE_KEYS = { type: 'string', label: 'string' } as const;
const TAKEN = ['id', 'source', 'target', ...Object.keys({ ...NODE_KEYS, ...EDGE_KEYS })];

type Keys = ReadonlyMap<string, { readonly id: string; readonly type: AttributeType }>;

/**
 * GraphML, for yEd, Gephi, NetworkX and igraph. Each property is a typed key; lists, points and
 * maps are JSON text. `label` is the name in the chosen language, `labels` are separated by `:`,
 * `x` and `y` the position. GraphML's schema lets names and ids be name tokens only: one that is not
 * is escaped as `nameToken` says, and its key has the name itself as `desc`.
 */
export const graphml: ExportFormat = {
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, TAKEN);
    const nodeKeys = keysOf('n', NODE_KEYS, await attributeTypes(graph.nodes()));
    const edgeKeys = keysOf('e', EDGE_KEYS, await attributeTypes(graph.edges()));
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
        ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
        ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
      ...declarations('node', nodeKeys),
      ...declarations('edge', edgeKeys),
      '<graph id="G" edgedefault="directed">\n',
    ].join('\n');
    for await (const { id, labels, name, position, properties } of graph.nodes()) {
      const values = [['labels', labels.join(':')], ['label', name], ...properties] as const;
      const data = dataOf(nodeKeys, [...values, ...Object.entries(position ?? {})]);
      yield `<node id="${nameToken(id)}">${data}</node>\n`;
    }
    for await (const { id, type, from, to, properties } of graph.edges()) {
      const data = dataOf(edgeKeys, [['type', type], ['label', type], ...properties]);
      const ends = `source="${nameToken(from)}" target="${nameToken(to)}"`;
      yield `<edge id="${nameToken(id)}" ${ends}>${data}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};

function keysOf(
  prefix: string,
  own: Readonly<Record<string, AttributeType>>,
  found: ReadonlyMap<string, AttributeType>,
): Keys {
  const all = [...Object.entries(own), ...found];
  return new Map(all.map(([name, type], at) => [name, { id: `${prefix}${String(at)}`, type }]));
}

function declarations(domain: 'node' | 'edge', keys: Keys): string[] {
  return [...keys].map(([name, { id, type }]) => {
    const token = nameToken(name);
    const start = `<key id="${id}" for="${domain}" attr.name="${token}" attr.type="${type}"`;
    return token === name ? `${start}/>` : `${start}><desc>${xmlText(name)}</desc></key>`;
  });
}

function dataOf(keys: Keys, values: Iterable<readonly [string, PropertyValue]>): string {
  let data = '';
  for (const [name, value] of values) {
    const key = keys.get(name);
    if (key) data += `<data key="${key.id}">${xmlText(plainText(value))}</data>`;
  }
  return data;
}
