const MOST_LETTERS = 22;
const MOST_LINES = 2;
const RTL_FIRST = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A name as lines of some 22 letters, two at most, each with the direction it is read in. */
export function labelLines(
  name: string,
): readonly { readonly text: string; readonly direction: 'rtl' | 'ltr' }[] {
  const direction = RTL_FIRST.test(name) ? 'rtl' : 'ltr';
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < MOST_LETTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES).map(shortened);
  const cut = lines.length > MOST_LINES;
  return kept.map((text, at) => ({
    text: cut && at === MOST_LINES - 1 && !text.endsWith('…') ? `${text}…` : text,
    direction,
  }));
}

function shortened(line: string): string {
  const letters = Array.from(line);
  return letters.length <= MOST_LETTERS ? line : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`;
}
