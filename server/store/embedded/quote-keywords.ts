import { statementTokens } from './statement-tokens.ts';

/**
 * Words that the engine takes for keywords even where only a property's name can stand, as in
 * `r.as`. Cypher has no reserved words there.
 */
const KEYWORDS = new Set(
  (
    'AS IN SET MATCH RETURN WHERE IS NOT NULL AND OR WITH CASE WHEN THEN ELSE TRUE FALSE ' +
    'CREATE DELETE MERGE REMOVE UNION DISTINCT DETACH UNWIND OPTIONAL XOR'
  ).split(' '),
);

/** Puts such names in backticks: after a dot (`r.as`, `n {.as}`) and as a map's key (`{as: 1}`). */
export function quoteKeywords(statement: string): string {
  const tokens = statementTokens(statement);
  let quoted = '';
  let copied = 0;
  for (const [index, { kind, text, start, end }] of tokens.entries()) {
    if (kind !== 'word' || !KEYWORDS.has(text)) continue;
    const before = tokens[index - 1]?.text;
    const isKey = (before === '{' || before === ',') && tokens[index + 1]?.text === ':';
    if (before !== '.' && !isKey) continue;
    quoted += `${statement.slice(copied, start)}\`${statement.slice(start, end)}\``;
    copied = end;
  }
  return quoted + statement.slice(copied);
}
