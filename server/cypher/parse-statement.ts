import { CypherLexer, CypherParser } from '@neo4j-cypher/language-support';
import {
  CharStreams,
  CommonTokenStream,
  ErrorListener,
  type ParserRuleContext,
  PredictionMode,
} from 'antlr4';

/** Counted from 1, as in Neo4j's messages; columns in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Parsed {
  readonly tree: ParserRuleContext;
  /** The statement with comments and the final `;` blanked, nothing moved. */
  readonly bare: string;
}

/** Where a text stops being Cypher, and the word there (`<EOF>` at the end). */
export class StatementSyntaxError extends Error {
  override readonly name = 'StatementSyntaxError';
  readonly position: Position;
  readonly word: string;

  constructor(position: Position, word: string) {
    super(`Unexpected ${word} at line ${position.line}, column ${position.column}`);
    this.position = position;
    this.word = word;
  }
}

/** Stops at the first fault: recovering from thousands of them costs seconds. */
class StopAtFirst<Symbol> extends ErrorListener<Symbol> {
  override syntaxError(_recognizer: unknown, symbol: Symbol, line: number, column: number): void {
    const text = (symbol as { text?: string } | null)?.text;
    throw new StatementSyntaxError({ line, column: column + 1 }, text ?? '?');
  }
}

const COMMENTS: ReadonlySet<number> = new Set([
  CypherLexer.SINGLE_LINE_COMMENT,
  CypherLexer.MULTI_LINE_COMMENT,
]);

/**
 * Parses what may be several statements. SLL prediction: linear where the full one takes
 * exponential time (nested CASE), and whatever it accepts has the same tree.
 *
 * @throws StatementSyntaxError where the text is not Cypher; RangeError when it nests too deep
 */
export function parseStatement(statement: string): Parsed {
  const lexer = new CypherLexer(CharStreams.fromString(statement));
  lexer.removeErrorListeners();
  lexer.addErrorListener(new StopAtFirst<number>());
  const tokens = new CommonTokenStream(lexer);
  const parser = new CypherParser(tokens);
  parser.removeErrorListeners();
  parser.addErrorListener(new StopAtFirst());
  parser._interp.predictionMode = PredictionMode.SLL;
  const tree = parser.statementsOrCommands();

  // Code points, as the token positions count them.
  const bare = Array.from(statement);
  let trailing = true;
  for (const token of tokens.tokens.toReversed()) {
    const isComment = COMMENTS.has(token.type);
    if (isComment || (trailing && token.type === CypherLexer.SEMICOLON)) {
      for (let at = token.start; at <= token.stop; at += 1) {
        if (bare[at] !== '\n' && bare[at] !== '\r') bare[at] = ' ';
      }
    } else if (token.channel === 0 && token.type !== CypherLexer.EOF) {
      trailing = false;
    }
  }
  return { tree, bare: bare.join('') };
}
