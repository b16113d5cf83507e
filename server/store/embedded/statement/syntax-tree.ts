import { CypherLexer, CypherParser } from '@neo4j-cypher/language-support';
import {
  CharStreams,
  CommonTokenStream,
  ErrorListener,
  ParserRuleContext,
  PredictionMode,
  type TerminalNode,
} from 'antlr4';

/**
 * A piece of a statement by Neo4j's own grammar. Rules with one child are folded into it, so
 * `rules` names all of them, the outermost first.
 */
export interface Syntax {
  readonly rules: readonly string[];
  readonly parts: readonly Syntax[];
  /** UTF-16 offsets in the statement. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const RULES = new Map(
  Object.entries(CypherParser)
    .filter(([name]) => name.startsWith('RULE_'))
    .map(([name, index]) => [index as number, name.slice('RULE_'.length)]),
);

/** The rule that says what the piece is made of. */
export function ruleOf(node: Syntax): string {
  return node.rules.at(-1) ?? '';
}

export function isA(node: Syntax | undefined, rule: string): boolean {
  return node?.rules.includes(rule) ?? false;
}

/** True for this keyword or sign. */
export function isWord(node: Syntax | undefined, word: string): boolean {
  return node?.parts.length === 0 && node.text.toUpperCase() === word;
}

export function partOf(node: Syntax, rule: string): Syntax | undefined {
  return node.parts.find((part) => isA(part, rule));
}

export function partsOf(node: Syntax, rule: string): Syntax[] {
  return node.parts.filter((part) => isA(part, rule));
}

/** A name without its backticks. */
export function nameOf(node: Syntax): string {
  const { text } = node;
  return text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
}

class StopAtFirst<Symbol> extends ErrorListener<Symbol> {
  override syntaxError(): void {
    throw new SyntaxError('Not Cypher');
  }
}

/** The statement as a tree; undefined when it isn't Cypher. */
export function readSyntax(statement: string): Syntax | undefined {
  const lexer = new CypherLexer(CharStreams.fromString(statement));
  lexer.removeErrorListeners();
  lexer.addErrorListener(new StopAtFirst<number>());
  const parser = new CypherParser(new CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(new StopAtFirst());
  // Linear where the full prediction takes exponential time; what it accepts has the same tree.
  parser._interp.predictionMode = PredictionMode.SLL;
  try {
    return fold(parser.statementsOrCommands(), statement, offsets(statement));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The lexer counts code points. */
function offsets(statement: string): (codePoint: number) => number {
  const places: number[] = [];
  let at = 0;
  for (const sign of statement) {
    places.push(at);
    at += sign.length;
  }
  places.push(at);
  return places.length === statement.length + 1
    ? (codePoint) => codePoint
    : (codePoint) => places[codePoint] ?? at;
}

function fold(
  context: ParserRuleContext | TerminalNode,
  statement: string,
  at: (codePoint: number) => number,
): Syntax {
  const rules: string[] = [];
  let node = context;
  while (node instanceof ParserRuleContext) {
    rules.push(RULES.get((node as ParserRuleContext & { ruleIndex: number }).ruleIndex) ?? '');
    const [only, second] = (node.children ?? []) as (ParserRuleContext | TerminalNode)[];
    if (only === undefined || second !== undefined) break;
    node = only;
  }
  if (!(node instanceof ParserRuleContext)) {
    const from = at(node.symbol.start);
    const to = Math.max(from, at(node.symbol.stop + 1));
    return { rules, parts: [], from, to, text: statement.slice(from, to) };
  }
  const parts = ((node.children ?? []) as (ParserRuleContext | TerminalNode)[]).map((child) =>
    fold(child, statement, at),
  );
  const from = parts[0]?.from ?? at(node.start.start);
  const to = Math.max(from, parts.at(-1)?.to ?? from);
  return { rules, parts, from, to, text: statement.slice(from, to) };
}
