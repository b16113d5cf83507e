/** Labels on the canvas: broken into lines and isolated, so that both scripts read right. */

const FIRST_STRONG_RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Words that are one name with the next: a line does not end on them. */
const BOUND = /(?<=^|\s)(عبد|أبو|ابن|بن|آل|el|al|Abdel|Abdul)\s+/gu;
const RLI = '\u2067';
const LRI = '\u2066';
const PDI = '\u2069';

/** How wide a piece of text is drawn, in model pixels. */
export type Measure = (text: string) => number;

/**
 * Puts one line between directional isolates after the label's first letter. A canvas takes its
 * base direction from the page, so without them a line that begins or ends in the other script's
 * letters, a digit or a bracket comes out in the wrong order.
 */
export function isolate(line: string, direction: 'rtl' | 'ltr'): string {
  return `${direction === 'rtl' ? RLI : LRI}${line}${PDI}`;
}

/** The direction a label is read in, by its first letter. */
export function directionOfText(text: string): 'rtl' | 'ltr' {
  return FIRST_STRONG_RTL.test(text) ? 'rtl' : 'ltr';
}

/**
 * Breaks text between words into lines no wider than `maxWidth`; what does not fit in `maxLines`
 * gives way to an ellipsis. Lines come out about equally long rather than full but for the last.
 */
export function wrap(
  text: string,
  { measure, maxWidth, maxLines }: { measure: Measure; maxWidth: number; maxLines: number },
): readonly string[] {
  const words = text
    .replace(BOUND, '$1\u00a0')
    .split(/[^\S\u00a0]+/u)
    .filter((word) => word !== '');
  const greedy = fill(words, measure, maxWidth);
  if (greedy.length <= maxLines) return balance(words, greedy.length, measure, maxWidth);
  const kept = greedy.slice(0, maxLines);
  kept[maxLines - 1] = shorten(kept[maxLines - 1] ?? '', measure, maxWidth);
  return kept;
}

function fill(words: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(measure(word) <= width ? word : shorten(word, measure, width));
  }
  return lines;
}

// The narrowest width that needs no more lines. Widths alone are enough to find it: a line is as
// wide as its words and the spaces between them.
function balance(words: readonly string[], count: number, measure: Measure, maxWidth: number) {
  const widths = words.map(measure);
  const space = measure(' ');
  const widest = Math.max(...widths);
  let [low, high] = [0, maxWidth];
  while (count > 1 && high - low > 2) {
    const middle = (low + high) / 2;
    if (widest <= middle && linesAt(middle, widths, space) <= count) high = middle;
    else low = middle;
  }
  return fill(words, measure, high);
}

function linesAt(width: number, widths: readonly number[], space: number): number {
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const word of widths) {
    used += space + word;
    if (used <= width) continue;
    lines++;
    used = word;
  }
  return lines;
}

function shorten(line: string, measure: Measure, width: number): string {
  const letters = Array.from(line);
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
