/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/u;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/u;

/**
 * A cell that no spreadsheet runs as a formula: it gets an apostrophe in front, which spreadsheets
 * don't show. Numbers stay numbers.
 *
 * @example harmlessCell('=1+1') === "'=1+1"
 */
export function harmlessCell(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}
