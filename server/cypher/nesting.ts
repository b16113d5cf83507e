const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
/** Strings, backticked names and comments, closed or not: brackets in them nest nothing. */
const SKIPPED =
  /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`[^`]*`?|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/gu;

/** How deep brackets nest outside strings and comments; linear, so that it can come before a parse. */
export function nestingOf(statement: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of statement.replace(SKIPPED, '')) {
    if (OPEN.has(sign)) depth += 1;
    else if (CLOSE.has(sign) && depth > 0) depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
