import { harmlessCell } from '../../../../contract/harmless-cell.ts';
import { rowJson } from '../value/json-text.ts';

export const FILE_FORMATS = ['csv', 'json', 'jsonl'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** How a format is written; a row comes as its values' JSON. */
interface Writer {
  readonly mediaType: string;
  readonly head: (fields: readonly string[]) => string;
  readonly row: (fields: readonly string[], cells: readonly string[], first: boolean) => string;
  readonly tail: string;
}

/** Tells spreadsheets that the file is UTF-8; without it they garble Arabic. */
const BYTE_ORDER_MARK = '\ufeff';

export const WRITERS: Readonly<Record<FileFormat, Writer>> = {
  csv: {
    mediaType: 'text/csv',
    head: (fields) => BYTE_ORDER_MARK + csvLine(fields.map(harmlessCell)),
    row: (_fields, cells) => csvLine(cells.map(csvCell)),
    tail: '',
  },
  json: {
    mediaType: 'application/json',
    head: () => '[',
    row: (fields, cells, first) => `${first ? '\n' : ',\n'}${rowJson(fields, cells)}`,
    tail: '\n]\n',
  },
  jsonl: {
    mediaType: 'application/jsonl',
    head: () => '',
    row: (fields, cells) => `${rowJson(fields, cells)}\n`,
    tail: '',
  },
};

/** Null is an empty cell, an empty text a quoted one; lists, maps and nodes stay JSON. */
function csvCell(json: string): string | null {
  if (json === 'null') return null;
  return harmlessCell(json.startsWith('"') ? (JSON.parse(json) as string) : json);
}

function csvLine(cells: readonly (string | null)[]): string {
  const line = cells.map((cell) => (cell === null ? '' : quoted(cell))).join(',');
  // Readers skip a line with nothing on it, and the row with it.
  return `${line === '' ? '""' : line}\r\n`;
}

function quoted(cell: string): string {
  return cell === '' || /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
