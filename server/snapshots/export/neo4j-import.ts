import type { PropertyValue } from '../../../contract/property-value.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import { csvLine } from './csv-line.ts';
import type { ExportFormat } from './export-format.ts';
import { ARRAY_DELIMITER, columnsOf, columnText } from './neo4j-columns.ts';
import { isOfModel, storedNodes } from './reports-as-nodes.ts';
import { zipFiles } from './zip-files.ts';

const COMMAND = [
  'neo4j-admin database import full neo4j',
  '  --nodes=nodes.csv --relationships=relationships.csv',
  '  --multiline-fields=true --array-delimiter=U+001F --overwrite-destination=true',
].join(' \\\n');

/**
 * Two tables in a ZIP archive with the headers that `neo4j-admin database import` asks for, and a
 * text with the command. What comes of it is the same graph, types and all; lists that are empty
 * or of several types, points in lists and maps become JSON text.
 *
 * Cells that a spreadsheet would run as formulas stay as they are, unlike in `csv`: an apostrophe in
 * front of one would become part of the graph. This form is for a program, not for a spreadsheet.
 */
export const neo4jImport: ExportFormat = {
  mediaType: 'application/zip',
  extension: 'neo4j-import.zip',
  async *write(snapshot, { texts }) {
    const files = [
      { name: 'nodes.csv', text: () => nodeLines(snapshot, texts) },
      { name: 'relationships.csv', text: () => relationshipLines(snapshot) },
      { name: 'import.txt', text: command },
    ];
    yield* zipFiles(files, snapshot.head.taken);
  },
};

async function* command(): AsyncGenerator<string> {
  yield `${COMMAND}\n`;
}

async function* nodeLines(snapshot: SnapshotSource, texts: boolean): AsyncGenerator<string> {
  const nodes = async function* () {
    for await (const node of storedNodes(snapshot, texts)) {
      const { id, properties } = node;
      yield isOfModel(node) ? { ...node, properties: { id, ...properties } } : node;
    }
  };
  const columns = await columnsOf(nodes());
  yield csvLine([':ID', ':LABEL', ...headers(columns)]);
  for await (const { id, labels, properties } of nodes()) {
    yield csvLine([id, labels.join(ARRAY_DELIMITER), ...cells(columns, properties)]);
  }
}

async function* relationshipLines(snapshot: SnapshotSource): AsyncGenerator<string> {
  const columns = await columnsOf(snapshot.relationships());
  yield csvLine([':START_ID', ':END_ID', ':TYPE', ...headers(columns)]);
  for await (const { from, to, type, properties } of snapshot.relationships()) {
    yield csvLine([from, to, type, ...cells(columns, properties)]);
  }
}

function headers(columns: ReadonlyMap<string, string>): string[] {
  // A header can not have line breaks, not even between quotes.
  return [...columns].map(([name, type]) => `${name.replace(/[\r\n]+/gu, ' ')}:${type}`);
}

function cells(
  columns: ReadonlyMap<string, string>,
  properties: Readonly<Record<string, PropertyValue>>,
) {
  return [...columns].map(([name, type]) => {
    const value = Object.hasOwn(properties, name) ? (properties[name] ?? null) : null;
    return value === null ? undefined : columnText(value, type);
  });
}
