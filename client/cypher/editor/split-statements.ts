/** A statement of a text; `from` and `to` count UTF-16 units. */
export interface PlacedStatement {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Strings, quoted names and comments, closed or not, and what parts statements. */
const PARTS =
  /(?<apart>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`[^`]*`?)|(?<comment>\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*))|(?<end>;)/gu;

/**
 * The statements of a text, parted by `;` outside strings, quoted names and comments; those that
 * are nothing but space and comments are left out.
 *
 * @example splitStatements("RETURN ';'; RETURN 2").map(({ from }) => from) // [0, 12]
 */
export function splitStatements(text: string): PlacedStatement[] {
  const statements: PlacedStatement[] = [];
  let start = 0;
  let bare = '';
  let copied = 0;
  const add = (end: number): void => {
    bare += text.slice(copied, end);
    if (bare.trim() !== '') {
      const whole = text.slice(start, end);
      const from = start + whole.length - whole.trimStart().length;
      const trimmed = whole.trim();
      statements.push({ text: trimmed, from, to: from + trimmed.length });
    }
    start = end + 1;
    copied = start;
    bare = '';
  };
  for (const { index, groups, 0: part } of text.matchAll(PARTS)) {
    if (groups?.end !== undefined) add(index);
    else if (groups?.comment !== undefined) {
      bare += text.slice(copied, index);
      copied = index + part.length;
    }
  }
  add(text.length);
  return statements;
}

/** What to run: the statements of the selection, or of the whole text when nothing is selected. */
export function statementsToRun(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): PlacedStatement[] {
  if (from === to) return splitStatements(text);
  return splitStatements(text.slice(from, to)).map((statement) => ({
    text: statement.text,
    from: statement.from + from,
    to: statement.to + from,
  }));
}
