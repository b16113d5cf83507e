import type { TypedJson } from '../../../../contract/typed-json.ts';
import type { Row } from '../../run/run-types.ts';
import { previewText } from '../value/preview-text.ts';

/** In pixels: of one column; of a letter on average, of what stands around the text, of a chip. */
const WIDTH = { least: 72, most: 320, letter: 7.8, around: 28, chip: 220 };
/** Rows that are looked at. */
const SAMPLE = 50;

/**
 * Widths in pixels, wide enough for the first rows where they can be; room that is left goes to the
 * columns that want it.
 */
export function columnWidths(
  fields: readonly string[],
  rows: readonly Row[],
  room: number,
): readonly number[] {
  const wanted = fields.map((field, column) => {
    const heading = field.length * WIDTH.letter + WIDTH.around + 24;
    const cells = rows.slice(0, SAMPLE).map((row) => widthOf(row[column]));
    return Math.max(WIDTH.least, heading, Math.max(0, ...cells) + WIDTH.around);
  });
  // On a phone a wide column still leaves the next one to be seen.
  const most = Math.min(WIDTH.most, Math.max(2 * WIDTH.least, room * 0.7));
  const widths = wanted.map((width) => Math.min(width, most));
  let left = room - widths.reduce((sum, width) => sum + width, 0);
  for (const [column, want] of wanted.entries()) {
    if (left <= 0) break;
    const more = Math.min(
      left,
      Math.max(0, Math.min(want, 2 * WIDTH.most) - (widths[column] ?? 0)),
    );
    widths[column] = (widths[column] ?? 0) + more;
    left -= more;
  }
  return widths.map(Math.round);
}

function widthOf(value: TypedJson | undefined): number {
  if (value === undefined) return 0;
  if (value.$type === 'Node' || value.$type === 'Relationship') return WIDTH.chip;
  return previewText(value).text.length * WIDTH.letter;
}

/** A column's width after it was dragged or moved by keys, within what can be read. */
export function resizedColumn(
  widths: readonly number[],
  column: number,
  width: number,
): readonly number[] {
  return widths.map((old, at) => (at === column ? Math.min(1200, Math.max(48, width)) : old));
}
