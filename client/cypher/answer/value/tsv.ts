import { harmlessCell } from '../../../../contract/harmless-cell.ts';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { valueText } from '../value-text.ts';

/** A cell as it is copied alone: a text just as it is, null as nothing. */
export function copiedCell(value: TypedJson): string {
  return value.$type === 'Null' ? '' : valueText(value);
}

/**
 * Rows parted by tabs, for spreadsheets: what holds a tab, a quote or a line's end is quoted, what
 * would run as a formula does not.
 */
export function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => quoted(harmlessCell(cell))).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
