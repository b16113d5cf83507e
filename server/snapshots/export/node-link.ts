import { plainProperty } from '../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import type { ExportFormat } from './export-format.ts';
import { flatGraph } from './flat-element.ts';

const TAKEN = ['id', 'key', 'source', 'target', 'labels', 'label', 'type', 'x', 'y'];

/**
 * Node-link JSON: `{directed, multigraph, graph, nodes, links}`, for D3, and for NetworkX by
 * `node_link_graph(data, edges="links")`.
 */
export const nodeLink: ExportFormat = {
  mediaType: 'application/json',
  extension: 'json',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, TAKEN);
    const { taken, kind } = snapshot.head;
    const about = JSON.stringify({ taken, kind, language: options.language });
    yield `{"directed":true,"multigraph":true,"graph":${about},"nodes":[`;
    let comma = '\n';
    for await (const { id, labels, name, position, properties } of graph.nodes()) {
      const node = { id, labels, label: name, ...position, ...plainProperties(properties) };
      yield comma + JSON.stringify(node);
      comma = ',\n';
    }
    yield '\n],"links":[';
    comma = '\n';
    for await (const { id, type, from, to, properties } of graph.edges()) {
      const ends = { source: from, target: to, key: id };
      yield comma + JSON.stringify({ ...ends, type, label: type, ...plainProperties(properties) });
      comma = ',\n';
    }
    yield '\n]}\n';
  },
};

/** Properties as JSON that any program reads. */
export function plainProperties(
  properties: ReadonlyMap<string, PropertyValue>,
): Record<string, unknown> {
  return Object.fromEntries([...properties].map(([name, value]) => [name, plainProperty(value)]));
}
