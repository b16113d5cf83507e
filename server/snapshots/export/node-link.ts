import { plainProperty } from '../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import type { ExportFormat } from './export-format.ts';
import { flatGraph } from './flat-element.ts';
import { aboutSnapshot, jsonHints, reportsToRead } from './read-back.ts';

export const NODE_LINK_TAKEN = [
  ...['id', 'key', 'source', 'target', 'labels', 'label', 'type', 'x', 'y', 'liqa'],
];

/**
 * Node-link JSON: `{directed, multigraph, graph, nodes, links}`, for D3, and for NetworkX by
 * `node_link_graph(data, edges="links")`.
 *
 * Read back here, all of it is the same again. What plain JSON does not tell is in members `liqa`:
 * of the document, which has the snapshot's name and reports, and of an element with dates, points
 * or whole floats, which has these with their types.
 */
export const nodeLink: ExportFormat = {
  mediaType: 'application/json',
  extension: 'json',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, NODE_LINK_TAKEN);
    const { taken, kind } = snapshot.head;
    const about = JSON.stringify({ taken, kind, language: options.language });
    yield `{"directed":true,"multigraph":true,"graph":${about},`;
    yield* liqaMember(snapshot, options.texts);
    yield ',"nodes":[';
    let comma = '\n';
    for await (const { id, labels, name, position, properties } of graph.nodes()) {
      const hints = jsonHints(properties);
      const said = { id, labels, label: name, ...position };
      yield comma + JSON.stringify({ ...said, ...plainProperties(properties), ...hints });
      comma = ',\n';
    }
    yield '\n],"links":[';
    comma = '\n';
    for await (const { id, type, from, to, properties } of graph.edges()) {
      const hints = jsonHints(properties);
      const said = { source: from, target: to, key: id, type, label: type };
      yield comma + JSON.stringify({ ...said, ...plainProperties(properties), ...hints });
      comma = ',\n';
    }
    yield '\n]}\n';
  },
};

/** The document's own member `liqa`, piece by piece. */
export async function* liqaMember(
  snapshot: SnapshotSource,
  texts: boolean,
): AsyncGenerator<string> {
  yield `"liqa":${JSON.stringify(aboutSnapshot(snapshot.head)).slice(0, -1)},"reports":[`;
  let comma = '\n';
  for await (const report of reportsToRead(snapshot, texts)) {
    yield comma + JSON.stringify(report);
    comma = ',\n';
  }
  yield ']}';
}

/** Properties as JSON that any program reads. */
export function plainProperties(
  properties: ReadonlyMap<string, PropertyValue>,
): Record<string, unknown> {
  return Object.fromEntries([...properties].map(([name, value]) => [name, plainProperty(value)]));
}
