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
  // A line is as wide as its words and the spaces between them.
  const given = { words, widths: words.map(measure), space: measure(' '), measure };
  const greedy = fill(given, maxWidth);
  if (greedy.length <= maxLines) return balance(given, greedy, maxWidth);
  const kept = greedy.slice(0, maxLines);
  kept[maxLines - 1] = shorten(kept[maxLines - 1] ?? '', measure, maxWidth);
  return kept;
}

interface Words {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
  readonly measure: Measure;
}

function fill({ words, widths, space, measure }: Words, width: number): string[] {
  const lines: string[] = [];
  let used = Number.POSITIVE_INFINITY;
  words.forEach((word, at) => {
    const own = widths[at] ?? 0;
    if (used + space + own <= width) {
      lines.push(`${lines.pop()} ${word}`);
      used += space + own;
      return;
    }
    const fits = own <= width;
    lines.push(fits ? word : shorten(word, measure, width));
    used = fits ? own : measure(lines.at(-1) ?? '');
  });
  return lines;
}

// The narrowest width that needs no more lines; widths alone are enough to find it.
function balance(given: Words, greedy: readonly string[], maxWidth: number): readonly string[] {
  const count = greedy.length;
  if (count < 2) return greedy;
  const widest = Math.max(...given.widths);
  let [low, high] = [0, maxWidth];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (widest <= middle && linesAt(middle, given.widths, given.space) <= count) high = middle;
    else low = middle;
  }
  return fill(given, high);
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
