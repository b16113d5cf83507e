import type { PropertyValue } from '../../../contract/property-value.ts';
import { instruction } from '../exact/instruction.ts';
import { type Attribute, type AttributeType, attributeTypes } from './attribute-types.ts';
import type { ExportFormat } from './export-format.ts';
import { flatGraph } from './flat-element.ts';
import { plainText } from './plain-text.ts';
import { aboutSnapshot, columnHint, labelsHint, reportsToRead, valueHint } from './read-back.ts';
import { nameToken, xmlText } from './xml-text.ts';

const NODE_KEYS = { labels: 'string', label: 'string', x: 'double', y: 'double' } as const;
const EDGE_KEYS = { type: 'string', label: 'string' } as const;
export const GRAPHML_TAKEN = [
  ...['id', 'source', 'target'],
  ...Object.keys({ ...NODE_KEYS, ...EDGE_KEYS }),
];

type Key = Attribute & { readonly id: string };
type Keys = ReadonlyMap<string, Key>;

/**
 * GraphML, for yEd, Gephi, NetworkX and igraph. Each property is a typed key; lists, points and
 * maps are JSON text, dates and times ISO 8601. `label` is the name in the chosen language, `labels`
 * are separated by `:`, `x` and `y` the position. GraphML's schema lets names and ids be name tokens
 * only: one that is not is escaped as `nameToken` says, and its key has the name itself as `desc`.
 *
 * Read back here, all of it is the same again: nodes, relationships, properties with their types,
 * places and reports. What GraphML has no word for stands in processing instructions (`<?liqa …?>`),
 * which other readers pass over: what a key's texts are (`{"type": "Date"}`), and before a text that
 * does not tell it, the value. A file that another program wrote anew has lost them.
 */
export const graphml: ExportFormat = {
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, GRAPHML_TAKEN);
    const nodeKeys = keysOf('n', NODE_KEYS, await attributeTypes(graph.nodes()));
    const edgeKeys = keysOf('e', EDGE_KEYS, await attributeTypes(graph.edges()));
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      instruction(aboutSnapshot(snapshot.head)),
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
        ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
        ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
      ...declarations('node', nodeKeys),
      ...declarations('edge', edgeKeys),
      '',
    ].join('\n');
    for await (const report of reportsToRead(snapshot, options.texts)) {
      yield `${instruction({ report })}\n`;
    }
    yield '<graph id="G" edgedefault="directed">\n';
    for await (const { id, labels, name, position, properties } of graph.nodes()) {
      const said = labelsHint(labels) + dataIn(nodeKeys.get('labels'), labels.join(':'));
      const shown = dataIn(nodeKeys.get('label'), name);
      const data = dataOf(nodeKeys, [...properties, ...Object.entries(position ?? {})]);
      yield `<node id="${nameToken(id)}">${said}${shown}${data}</node>\n`;
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
  found: ReadonlyMap<string, Attribute>,
): Keys {
  const all = [...Object.entries(own).map(([name, type]) => [name, { type }] as const), ...found];
  return new Map(all.map(([name, key], at) => [name, { ...key, id: `${prefix}${String(at)}` }]));
}

function declarations(domain: 'node' | 'edge', keys: Keys): string[] {
  return [...keys].map(([name, key]) => {
    const token = nameToken(name);
    const start = `<key id="${key.id}" for="${domain}" attr.name="${token}" attr.type="${key.type}"`;
    const inside = (token === name ? '' : `<desc>${xmlText(name)}</desc>`) + columnHint(key);
    return inside === '' ? `${start}/>` : `${start}>${inside}</key>`;
  });
}

function dataOf(keys: Keys, values: Iterable<readonly [string, PropertyValue]>): string {
  let data = '';
  for (const [name, value] of values) {
    const key = keys.get(name);
    if (!key) continue;
    const text = plainText(value);
    data += valueHint(value, text, key) + dataIn(key, text);
  }
  return data;
}

function dataIn(key: Key | undefined, text: string): string {
  return `<data key="${key?.id ?? ''}">${xmlText(text)}</data>`;
}
