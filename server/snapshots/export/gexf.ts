import type { PropertyValue } from '../../../contract/property-value.ts';
import { type AttributeType, attributeTypes } from './attribute-types.ts';
import type { ExportFormat } from './export-format.ts';
import { type FlatEdge, type FlatNode, flatGraph } from './flat-element.ts';
import { type NodeLook, nodeLooks } from './look.ts';
import { plainText } from './plain-text.ts';
import { xmlText } from './xml-text.ts';

const NODE_OWN = { labels: 'string' } as const;
const EDGE_OWN = { type: 'string' } as const;
/** `label`, `id` and `weight` are columns of Gephi's own. */
const TAKEN = ['id', 'label', 'labels', 'source', 'target', 'type', 'kind', 'weight'];

type Attributes = ReadonlyMap<string, { readonly id: string; readonly type: AttributeType }>;

/**
 * GEXF 1.3, for Gephi: positions, colours and sizes as they are drawn here. Lists, points and maps
 * are JSON text. GEXF's y axis points up.
 */
export const gexf: ExportFormat = {
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, TAKEN);
    const nodeAttributes = attributesOf(NODE_OWN, await attributeTypes(graph.nodes()));
    const edgeAttributes = attributesOf(EDGE_OWN, await attributeTypes(graph.edges()));
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      `<meta lastmodifieddate="${snapshot.head.taken.slice(0, 10)}"><creator>Liqa</creator></meta>`,
      '<graph defaultedgetype="directed" mode="static">',
      ...declarations('node', nodeAttributes),
      ...declarations('edge', edgeAttributes),
      '<nodes>\n',
    ].join('\n');
    const lookOf = nodeLooks(snapshot.head.view, options.colourScheme);
    for await (const { id, labels, name, position, properties } of graph.nodes()) {
      const look = lookOf({ id, labels, properties: {} });
      const values = valuesOf(nodeAttributes, [['labels', labels.join(':')], ...properties]);
      const start = `<node id="${xmlText(id)}" label="${xmlText(name)}">`;
      yield `${start}${values}${looksOf(look, position)}</node>\n`;
    }
    yield '</nodes>\n<edges>\n';
    for await (const edge of graph.edges()) {
      const { id, type, from, to, properties } = edge;
      const values = valuesOf(edgeAttributes, [['type', type], ...properties]);
      const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
      const said = `label="${xmlText(type)}" kind="${xmlText(kindOf(edge))}"`;
      yield `<edge id="${xmlText(id)}" ${ends} ${said}>${values}</edge>\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

/** What tells apart several edges between two nodes: Gephi makes one of those of the same kind. */
function kindOf({ id, type, from, to }: FlatEdge): string {
  const bare = `${type}:${from}:${to}`;
  return id.startsWith(bare) ? type + id.slice(bare.length) : type;
}

function attributesOf(
  own: Readonly<Record<string, AttributeType>>,
  found: ReadonlyMap<string, AttributeType>,
): Attributes {
  const all = [...Object.entries(own), ...found];
  return new Map(all.map(([name, type], at) => [name, { id: String(at), type }]));
}

function declarations(of: 'node' | 'edge', attributes: Attributes): string[] {
  const all = [...attributes].map(
    ([name, { id, type }]) => `<attribute id="${id}" title="${xmlText(name)}" type="${type}"/>`,
  );
  return [`<attributes class="${of}">`, ...all, '</attributes>'];
}

function valuesOf(
  attributes: Attributes,
  values: Iterable<readonly [string, PropertyValue]>,
): string {
  let text = '';
  for (const [name, value] of values) {
    const attribute = attributes.get(name);
    if (attribute) {
      text += `<attvalue for="${attribute.id}" value="${xmlText(plainText(value))}"/>`;
    }
  }
  return `<attvalues>${text}</attvalues>`;
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
