/** A line of RFC 4180: every text is quoted, so that an empty one is not taken for nothing. */
export function csvLine(cells: readonly (string | undefined)[]): string {
  const quoted = cells.map((cell) => (cell === undefined ? '' : `"${cell.replaceAll('"', '""')}"`));
  return `${quoted.join(',')}\r\n`;
}
