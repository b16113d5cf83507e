const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
/** Strings, backticked names and comments, closed or not: brackets in them nest nothing. */
const SKIPPED =
  /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`[^`]*`?|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/gu;

/** Where brackets outside strings and comments nest deeper than `deepest`; linear, so that it can come before a parse. */
export function tooDeepAt(statement: string, deepest: number): number | undefined {
  const blanked = statement.replace(SKIPPED, (text) => ' '.repeat(text.length));
  let depth = 0;
  for (let at = 0; at < blanked.length; at += 1) {
    const sign = blanked[at] ?? '';
    if (OPEN.has(sign)) depth += 1;
    else if (CLOSE.has(sign) && depth > 0) depth -= 1;
    if (depth > deepest) return at;
  }
  return undefined;
}
