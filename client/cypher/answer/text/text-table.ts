import type { Row } from '../../run/run-types.ts';
import { previewText } from '../value/preview-text.ts';

/** Letters of one cell that are written. */
const MOST = 60;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What takes two columns of a fixed-width face. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u;

/**
 * A table of text, its columns as wide as they need to be. Each cell is isolated, so that Arabic in
 * one does not carry the next along.
 */
export function textTable(fields: readonly string[], rows: readonly Row[]): string {
  const cells = [
    fields.map(oneLine),
    ...rows.map((row) => row.map((value) => oneLine(previewText(value).text))),
  ];
  const widths = fields.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  );
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const line = (row: readonly string[]) =>
    `│${widths.map((width, column) => ` ${padded(row[column] ?? '', width)} `).join('│')}│`;
  const [head = [], ...body] = cells;
  return [
    rule('┌', '┬', '┐'),
    line(head),
    rule('├', '┼', '┤'),
    ...body.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}

function oneLine(text: string): string {
  const letters = Array.from(graphemes.segment(text.replace(/\s*[\r\n]+\s*/gu, ' ↵ ')));
  if (letters.length <= MOST) return letters.map(({ segment }) => segment).join('');
  return `${letters
    .slice(0, MOST - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}

function padded(text: string, width: number): string {
  return `\u2068${text}\u2069${' '.repeat(width - widthOf(text))}`;
}

function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
