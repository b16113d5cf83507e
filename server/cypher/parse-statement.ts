import { CypherLexer, CypherParser } from '@neo4j-cypher/language-support';
import {
  CharStreams,
  CommonTokenStream,
  ErrorListener,
  type ParserRuleContext,
  PredictionMode,
  type Token,
} from 'antlr4';

/** UTF-16 offsets; `to` is after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Parsed {
  readonly tree: ParserRuleContext;
  /** The statement with comments and the final `;` blanked, nothing moved. */
  readonly bare: string;
  /** Where a part of the tree stands in the statement. */
  rangeOf(node: ParserRuleContext): Range;
}

/** Where a text stops being Cypher, and the word there (`<EOF>` at the end). */
export class StatementSyntaxError extends Error {
  override readonly name = 'StatementSyntaxError';
  readonly range: Range;
  readonly word: string;

  constructor(range: Range, word: string) {
    super(`Unexpected ${word}`);
    this.range = range;
    this.word = word;
  }
}

/** Stops at the first fault: recovering from thousands of them costs seconds. */
class StopAtFirst<Symbol> extends ErrorListener<Symbol> {
  readonly #places: CodePoints;

  constructor(places: CodePoints) {
    super();
    this.#places = places;
  }

  override syntaxError(_recognizer: unknown, symbol: Symbol): void {
    const { text = '?', start = 0, stop = start } = (symbol ?? {}) as Partial<Token>;
    throw new StatementSyntaxError(this.#places.range(start, stop), text);
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
  const places = new CodePoints(statement);
  const tokens = lex(statement, places);
  const parser = new CypherParser(tokens);
  parser.removeErrorListeners();
  parser.addErrorListener(new StopAtFirst(places));
  parser._interp.predictionMode = PredictionMode.SLL;
  const tree = parser.statementsOrCommands();
  return {
    tree,
    bare: blanked(statement, tokens.tokens, places),
    // A rule that matched nothing has no last token, and one of only the end stops before it starts.
    rangeOf: ({ start, stop }) => places.range(start.start, (stop ?? start).stop),
  };
}

/**
 * The statements of a text, parted by `;` and without blanks and comments around them. What follows
 * a quote that is never closed is one with it: where it should have ended nobody can tell.
 */
export function splitStatements(text: string): Range[] {
  const places = new CodePoints(text);
  const tokens = lex(text, places);
  tokens.fill();
  const ranges: Range[] = [];
  let open: Range | undefined;
  let quoted = false;
  for (const { type, channel, start, stop, text: word } of tokens.tokens) {
    quoted ||= type === CypherLexer.ErrorChar && /['"`]/.test(word);
    if ((type === CypherLexer.SEMICOLON && !quoted) || type === CypherLexer.EOF) {
      if (open) ranges.push(open);
      open = undefined;
    } else if (channel === 0) {
      const { from, to } = places.range(start, stop);
      open = { from: open?.from ?? from, to };
    }
  }
  return ranges;
}

function lex(statement: string, places: CodePoints): CommonTokenStream {
  const lexer = new CypherLexer(CharStreams.fromString(statement));
  lexer.removeErrorListeners();
  lexer.addErrorListener(new StopAtFirst<number>(places));
  return new CommonTokenStream(lexer);
}

function blanked(statement: string, tokens: readonly Token[], places: CodePoints): string {
  let bare = statement;
  let trailing = true;
  for (const { type, channel, start, stop } of tokens.toReversed()) {
    if (COMMENTS.has(type) || (trailing && type === CypherLexer.SEMICOLON)) {
      const { from, to } = places.range(start, stop);
      const blank = bare.slice(from, to).replaceAll(/[^\r\n]/g, ' ');
      bare = bare.slice(0, from) + blank + bare.slice(to);
    } else if (channel === 0 && type !== CypherLexer.EOF) {
      trailing = false;
    }
  }
  return bare;
}

/** The parser counts code points, everyone else UTF-16. */
class CodePoints {
  readonly #offsets: readonly number[] | undefined;
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    if (!/[\ud800-\udbff]/.test(text)) return;
    let offset = 0;
    this.#offsets = Array.from(text, (sign) => {
      offset += sign.length;
      return offset - sign.length;
    });
  }

  /** From the first to the last code point; nothing when the last is before the first. */
  range(first: number, last: number): Range {
    const from = this.#at(first);
    return { from, to: Math.max(from, this.#at(last + 1)) };
  }

  #at(index: number): number {
    if (!this.#offsets) return Math.min(index, this.#length);
    return this.#offsets[index] ?? this.#length;
  }
}
