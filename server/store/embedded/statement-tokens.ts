/** One lexical piece of a Cypher statement, without white space and comments. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';
  /** As written; a parameter without `$` and backticks, a word in capitals. */
  readonly text: string;
  /** UTF-16 offsets in the statement. */
  readonly start: number;
  readonly end: number;
}

const PIECE = new RegExp(
  [
    String.raw`(?<space>\s+|//[^\n\r]*|/\*[\s\S]*?(?:\*/|$))`,
    String.raw`(?<string>'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$))`,
    '\\$(?:`(?<quotedParameter>[^`]*)(?:`|$)|(?<parameter>[\\p{L}\\p{N}_]+))',
    '(?<quoted>`(?:``|[^`])*(?:`|$))',
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[\p{L}\p{N}_]*)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*)`,
    String.raw`(?<symbol>[\s\S])`,
  ].join('|'),
  'gu',
);

/**
 * Splits a statement so that text in strings, comments and quoted names can't be mistaken for
 * keywords or parameters. The engine doesn't decode `\u` escapes outside strings, so neither does this.
 */
export function statementTokens(statement: string): Token[] {
  const tokens: Token[] = [];
  for (const match of statement.matchAll(PIECE)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const parameter = groups.parameter ?? groups.quotedParameter;
    if (groups.space !== undefined) continue;
    if (parameter !== undefined) tokens.push({ kind: 'parameter', text: parameter, start, end });
    else if (groups.word !== undefined)
      tokens.push({ kind: 'word', text: groups.word.toUpperCase(), start, end });
    else {
      const kind =
        groups.string !== undefined
          ? 'string'
          : groups.quoted !== undefined
            ? 'quoted'
            : groups.number !== undefined
              ? 'number'
              : 'symbol';
      tokens.push({ kind, text: match[0], start, end });
    }
  }
  return tokens;
}
