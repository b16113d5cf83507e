import { harmlessCell } from '../../../contract/harmless-cell.ts';
import { isTyped, type Value } from '../value.ts';
import { floatText } from './number-text.ts';
import { plainJson } from './plain-json.ts';
import { base64, pointText, temporalText } from './value-text.ts';

/**
 * A row of an RFC 4180 file, its line's end included. Values keep every digit and are told as Cypher
 * does; lists, maps, nodes, relationships and paths are plain JSON. `null` is an empty cell, an
 * empty text a quoted one. A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front, which spreadsheets don't show.
 *
 * @example csvRow([1n, 'a "b"', '=1+1', null]) === `1,"a ""b""",'=1+1,\r\n`
 */
export function csvRow(row: readonly Value[]): string {
  const cells = row.map((value) => (value === null ? '' : quoted(harmlessCell(cellText(value)))));
  // A line with nothing on it is skipped by many readers, and the row with it.
  const line = cells.length === 1 && cells[0] === '' ? '""' : cells.join(',');
  return `${line}\r\n`;
}

function cellText(value: Exclude<Value, null>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return floatText(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Uint8Array) return base64(value);
  if (!isTyped(value)) return plainJson(value);
  switch (value.$type) {
    case 'Node':
    case 'Relationship':
    case 'Path':
      return plainJson(value);
    case 'Point':
      return pointText(value);
    default:
      return temporalText(value);
  }
}

function quoted(cell: string): string {
  return cell === '' || /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
