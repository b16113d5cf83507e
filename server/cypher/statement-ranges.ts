import { decodeEscapes, sourceOffset } from './decode-escapes.ts';
import { type Range, StatementSyntaxError, splitStatements } from './parse-statement.ts';

/** Where the statements of a text stand, in the text as sent; all of it where it can't be split. */
export function statementRanges(text: string): Range[] {
  const { text: decoded, shifts } = decodeEscapes(text);
  try {
    return splitStatements(decoded).map(({ from, to }) => ({
      from: sourceOffset(shifts, from),
      to: sourceOffset(shifts, to),
    }));
  } catch (error) {
    if (!(error instanceof StatementSyntaxError)) throw error;
    return [{ from: 0, to: text.length }];
  }
}
