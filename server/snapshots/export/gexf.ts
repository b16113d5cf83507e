import type { PropertyValue } from '../../../contract/property-value.ts';
import { instruction } from '../exact/instruction.ts';
import { type Attribute, type AttributeType, attributeTypes } from './attribute-types.ts';
import type { ExportFormat } from './export-format.ts';
import { type FlatEdge, type FlatNode, flatGraph } from './flat-element.ts';
import { type NodeLook, nodeLooks } from './look.ts';
import { plainText } from './plain-text.ts';
import { aboutSnapshot, columnHint, labelsHint, reportsToRead, valueHint } from './read-back.ts';
import { isWritable, xmlText } from './xml-text.ts';

const NODE_OWN = { labels: 'string' } as const;
const EDGE_OWN = { type: 'string' } as const;
/** `label`, `id` and `weight` are columns of Gephi's own. */
export const GEXF_TAKEN = ['id', 'label', 'labels', 'source', 'target', 'type', 'kind', 'weight'];

type Column = Attribute & { readonly id: string };
type Attributes = ReadonlyMap<string, Column>;

/**
 * GEXF 1.3, for Gephi: positions, colours and sizes as they are drawn here. Lists, points and maps
 * are JSON text, dates and times ISO 8601. GEXF's y axis points up.
 *
 * Read back here, all of it is the same again, but for what Liqa draws in its own way: colours,
 * sizes, labels shown. What GEXF has no word for stands in processing instructions, as in GraphML;
 * a file that another program wrote anew has lost them.
 */
export const gexf: ExportFormat = {
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, GEXF_TAKEN);
    const nodeAttributes = attributesOf(NODE_OWN, await attributeTypes(graph.nodes()));
    const edgeAttributes = attributesOf(EDGE_OWN, await attributeTypes(graph.edges()));
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      instruction(aboutSnapshot(snapshot.head)),
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      `<meta lastmodifieddate="${snapshot.head.taken.slice(0, 10)}"><creator>Liqa</creator></meta>`,
      '<graph defaultedgetype="directed" mode="static">',
      ...declarations('node', nodeAttributes),
      ...declarations('edge', edgeAttributes),
      '',
    ].join('\n');
    for await (const report of reportsToRead(snapshot, options.texts)) {
      yield `${instruction({ report })}\n`;
    }
    yield '<nodes>\n';
    const lookOf = nodeLooks(snapshot.head.view, options.colourScheme);
    for await (const { id, labels, name, position, properties } of graph.nodes()) {
      const look = lookOf({ id, labels, properties: {} });
      const said = labelsHint(labels) + valueIn(nodeAttributes.get('labels'), labels.join(':'));
      const values = `<attvalues>${said}${valuesOf(nodeAttributes, properties)}</attvalues>`;
      const start = `<node id="${xmlText(id)}" label="${xmlText(name)}">${idHint({ id })}`;
      yield `${start}${values}${looksOf(look, position)}</node>\n`;
    }
    yield '</nodes>\n<edges>\n';
    for await (const edge of graph.edges()) {
      const { id, type, from, to, properties } = edge;
      const all = valuesOf(edgeAttributes, [['type', type], ...properties]);
      const values = `<attvalues>${all}</attvalues>`;
      const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
      const said = `label="${xmlText(type)}" kind="${xmlText(kindOf(edge))}"`;
      yield `<edge id="${xmlText(id)}" ${ends} ${said}>${idHint({ from, to })}${values}</edge>\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

/** What tells apart several edges between two nodes: Gephi makes one of those of the same kind. */
function kindOf({ id, type, from, to }: FlatEdge): string {
  const bare = `${type}:${from}:${to}`;
  return id.startsWith(bare) ? type + id.slice(bare.length) : type;
}

/** Ids themselves, where XML changes one of them. */
function idHint(ids: Readonly<Record<string, string>>): string {
  return Object.values(ids).every(isWritable) ? '' : instruction(ids);
}

function attributesOf(
  own: Readonly<Record<string, AttributeType>>,
  found: ReadonlyMap<string, Attribute>,
): Attributes {
  const all = [...Object.entries(own).map(([name, type]) => [name, { type }] as const), ...found];
  return new Map(all.map(([name, attribute], at) => [name, { ...attribute, id: String(at) }]));
}

function declarations(of: 'node' | 'edge', attributes: Attributes): string[] {
  const all = [...attributes].map(([name, attribute]) => {
    const { id, type } = attribute;
    const start = `<attribute id="${id}" title="${xmlText(name)}" type="${type}"`;
    const inside = (isWritable(name) ? '' : instruction({ name })) + columnHint(attribute);
    return inside === '' ? `${start}/>` : `${start}>${inside}</attribute>`;
  });
  return [`<attributes class="${of}">`, ...all, '</attributes>'];
}

function valuesOf(
  attributes: Attributes,
  values: Iterable<readonly [string, PropertyValue]>,
): string {
  let all = '';
  for (const [name, value] of values) {
    const attribute = attributes.get(name);
    if (!attribute) continue;
    const text = plainText(value);
    all += valueHint(value, text, attribute) + valueIn(attribute, text);
  }
  return all;
}

function valueIn(attribute: Column | undefined, text: string): string {
  return `<attvalue for="${attribute?.id ?? ''}" value="${xmlText(text)}"/>`;
}

function looksOf({ colour, size }: NodeLook, position: FlatNode['position']): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const drawn =
    `<viz:color r="${String(r)}" g="${String(g)}" b="${String(b)}"/>` +
    `<viz:size value="${String(size)}"/>`;
  if (!position) return drawn;
  const { x, y } = position;
  return `${drawn}<viz:position x="${String(x)}" y="${String(0 - y)}" z="0"/>`;
}
