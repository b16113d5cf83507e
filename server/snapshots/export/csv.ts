import { harmlessCell } from '../../../contract/harmless-cell.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import { attributeTypes } from './attribute-types.ts';
import { csvLine } from './csv-line.ts';
import type { ExportFormat } from './export-format.ts';
import { type FlatGraph, flatGraph } from './flat-element.ts';
import { plainText } from './plain-text.ts';
import { zipFiles } from './zip-files.ts';

const TAKEN = ['id', 'labels', 'label', 'source', 'target', 'type', 'x', 'y'];
/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Two tables in a ZIP archive, `nodes.csv` and `relationships.csv`, for spreadsheets and notebooks:
 * a column a property, lists as JSON text. No cell runs as a formula.
 */
export const csv: ExportFormat = {
  mediaType: 'application/zip',
  extension: 'csv.zip',
  async *write(snapshot, options) {
    const graph = await flatGraph(snapshot, options, TAKEN);
    const files = [
      { name: 'nodes.csv', text: () => nodeLines(graph) },
      { name: 'relationships.csv', text: () => edgeLines(graph) },
    ];
    yield* zipFiles(files, snapshot.head.taken);
  },
};

/** The table of nodes alone. */
export const csvNodes = table(nodeLines, 'nodes.csv');
/** The table of relationships alone. */
export const csvEdges = table(edgeLines, 'relationships.csv');

function table(
  lines: (graph: FlatGraph) => AsyncIterable<string>,
  extension: string,
): ExportFormat {
  return {
    mediaType: 'text/csv; charset=utf-8',
    extension,
    async *write(snapshot, options) {
      yield* lines(await flatGraph(snapshot, options, TAKEN));
    },
  };
}

async function* nodeLines(graph: FlatGraph): AsyncGenerator<string> {
  const names = [...(await attributeTypes(graph.nodes())).keys()];
  yield BYTE_ORDER_MARK + line(['id', 'labels', 'label', 'x', 'y', ...names]);
  for await (const { id, labels, name, position, properties } of graph.nodes()) {
    const place = [position?.x, position?.y].map((at) => at?.toString());
    yield line([id, labels.join(':'), name, ...place, ...cells(names, properties)]);
  }
}

async function* edgeLines(graph: FlatGraph): AsyncGenerator<string> {
  const names = [...(await attributeTypes(graph.edges())).keys()];
  yield BYTE_ORDER_MARK + line(['id', 'source', 'target', 'type', ...names]);
  for await (const { id, type, from, to, properties } of graph.edges()) {
    yield line([id, from, to, type, ...cells(names, properties)]);
  }
}

/** Also names and ids: the reports' texts are other people's. */
function line(cells: readonly (string | undefined)[]): string {
  return csvLine(cells.map((cell) => (cell === undefined ? undefined : harmlessCell(cell))));
}

function cells(names: readonly string[], properties: ReadonlyMap<string, PropertyValue>) {
  return names.map((name) => {
    const value = properties.get(name);
    return value === undefined ? undefined : plainText(value);
  });
}
