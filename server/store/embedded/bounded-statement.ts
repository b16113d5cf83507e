import { statementTokens } from './statement-tokens.ts';

/**
 * Adds `LIMIT rows` to a read that ends in a RETURN of its own without one, so that the engine
 * doesn't build rows nobody will get. Any doubt leaves the statement as it is; the rows delivered
 * are the same either way.
 */
export function boundedStatement(statement: string, rows: number): string {
  const tokens = statementTokens(statement);
  while (tokens.at(-1)?.text === ';') tokens.pop();
  let depth = 0;
  let returns = false;
  for (const { kind, text } of tokens) {
    if (kind === 'symbol' && '([{'.includes(text)) depth += 1;
    else if (kind === 'symbol' && ')]}'.includes(text)) depth -= 1;
    else if (kind !== 'word' || depth > 0) continue;
    else if (text === 'UNION' || text === ';') return statement;
    else if (text === 'RETURN') returns = true;
    else if (returns && text === 'LIMIT') return statement;
  }
  const last = tokens.at(-1);
  if (!returns || depth !== 0 || last === undefined) return statement;
  return `${statement.slice(0, last.end)}\nLIMIT ${rows}`;
}
