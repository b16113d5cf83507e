import type { ExportFormat } from './export-format.ts';
import { flatGraph } from './flat-element.ts';
import { liqaMember, plainProperties } from './node-link.ts';
import { jsonHints } from './read-back.ts';

export const CYTOSCAPE_TAKEN = [
  'id',
  'source',
  'target',
  'parent',
  'labels',
  'label',
  'type',
  'liqa',
];

/**
 * Cytoscape.js JSON, for `cytoscape(document)` and Cytoscape Desktop: elements with `data`,
 * `position` and their labels or type as `classes`. Nodes and edges share one space of ids there:
 * an edge that has a node's id gets `#edge` behind its own.
 *
 * Read back here, all of it is the same again; see the members `liqa` of `node-link.ts`, which stand
 * beside `data` here.
 */
export const cytoscape: ExportFormat = {
  mediaType: 'application/json',
  extension: 'cyjs',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, CYTOSCAPE_TAKEN);
    const ids = new Set<string>();
    const name = snapshot.head.name ?? 'Liqa';
    yield `{"data":${JSON.stringify({ name })},`;
    yield* liqaMember(snapshot, options.texts);
    yield ',"elements":{"nodes":[';
    let comma = '\n';
    for await (const { id, labels, name: label, position, properties } of graph.nodes()) {
      ids.add(id);
      const data = { id, labels, label, ...plainProperties(properties) };
      const classes = labels.map(asClass).join(' ');
      const hints = jsonHints(properties);
      yield comma + JSON.stringify({ data, ...(position ? { position } : {}), classes, ...hints });
      comma = ',\n';
    }
    yield '\n],"edges":[';
    comma = '\n';
    for await (const { id, type, from, to, properties } of graph.edges()) {
      const ends = { id: apart(id, ids), source: from, target: to };
      const data = { ...ends, type, label: type, ...plainProperties(properties) };
      const hints = jsonHints(properties);
      yield comma + JSON.stringify({ data, classes: asClass(type), ...hints });
      comma = ',\n';
    }
    const layout = { name: snapshot.head.view?.positions ? 'preset' : 'cose' };
    yield `\n]},"layout":${JSON.stringify(layout)}}\n`;
  },
};

function apart(id: string, nodes: ReadonlySet<string>): string {
  return nodes.has(id) ? apart(`${id}#edge`, nodes) : id;
}

function asClass(word: string): string {
  return word.replace(/\s+/gu, '-');
}
