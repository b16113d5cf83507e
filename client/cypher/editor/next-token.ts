import type { StringStream } from '@codemirror/language';
import { ALSO_FUNCTIONS, KEYWORDS } from './keywords.ts';

/** What a word or sign is; also the name of its node in the editor's syntax tree. */
export type TokenKind =
  | 'keyword'
  | 'label'
  | 'function'
  | 'procedure'
  | 'key'
  | 'identifier'
  | 'parameter'
  | 'string'
  | 'quoted'
  | 'number'
  | 'comment'
  | 'operator'
  | 'bracket';

/** Where in a statement the next token stands. */
export interface CypherState {
  /** What is open across lines: a comment (`*`), or a string or name by its quote. */
  inside: '' | '*' | "'" | '"' | '`';
  /** The token before, in capitals; '' at the start. */
  before: string;
  /** Open brackets; `m` is the brace of a map, `{` that of a subquery. */
  brackets: string[];
  /** Within a label expression, after its colon. */
  labels: boolean;
  /** Between CALL and the bracket of its arguments. */
  call: boolean;
}

export const startState = (): CypherState => ({
  inside: '',
  before: '',
  brackets: [],
  labels: false,
  call: false,
});

const WORD = /^[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}\p{Pc}]*/u;
const NUMBER = /^(?:0x[\da-f_]+|0o[0-7_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:e[+-]?\d+)?)/iu;
const PARAMETER = /^\$(?:[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}\p{Pc}]*|\d+)/u;
/** The rest of a function's name, after its first namespace. */
const DOTTED_CALL = /^(?:\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)+\s*\(/u;
const CALLED = /^\s*\(/u;
const KEY = /^\s*:(?!:)/u;

/** The kind of the token at the stream, which moves past it; null for space. */
export function nextToken(stream: StringStream, state: CypherState): TokenKind | null {
  if (state.inside !== '') return insideToken(stream, state);
  if (stream.eatSpace()) return null;
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) return open(stream, state, '*');
  const quote = stream.peek();
  if (quote === "'" || quote === '"' || quote === '`') {
    stream.next();
    return open(stream, state, quote);
  }
  const before = state.before;
  if (stream.match(PARAMETER)) return done(state, '$', 'parameter');
  if (stream.match(WORD)) return wordToken(stream, state, before);
  if (/[\d.]/u.test(quote ?? '') && before !== '.' && stream.match(NUMBER)) {
    return done(state, '0', 'number');
  }
  return signToken(stream, state, before);
}

function open(stream: StringStream, state: CypherState, inside: CypherState['inside']): TokenKind {
  state.inside = inside;
  return insideToken(stream, state);
}

function insideToken(stream: StringStream, state: CypherState): TokenKind {
  const { inside } = state;
  if (inside === '*') {
    if (stream.match(/^.*?\*\//u)) state.inside = '';
    else stream.skipToEnd();
    return 'comment';
  }
  for (let sign = stream.next(); sign !== undefined; sign = stream.next()) {
    if (sign === '\\' && inside !== '`') stream.next();
    else if (sign === inside) {
      state.inside = '';
      break;
    }
  }
  if (inside !== '`') return done(state, inside, 'string');
  const kind = state.before === ':' || state.labels ? 'label' : 'quoted';
  state.before = '`';
  return kind;
}

function wordToken(stream: StringStream, state: CypherState, before: string): TokenKind {
  const word = stream.current().toUpperCase();
  const called = stream.match(CALLED, false) !== null;
  const { labels } = state;
  state.before = word;
  if (before === '.') return state.call ? 'procedure' : called ? 'function' : 'key';
  if (labels) return 'label';
  if (state.call && word !== 'IN') return KEYWORDS.has(word) ? 'keyword' : 'procedure';
  if (inMap(state, before) && stream.match(KEY, false)) return 'key';
  if (called && (!KEYWORDS.has(word) || ALSO_FUNCTIONS.has(word))) return 'function';
  if (stream.match(DOTTED_CALL, false)) return 'function';
  if (!KEYWORDS.has(word)) return 'identifier';
  if (word === 'CALL') state.call = true;
  return 'keyword';
}

const inMap = ({ brackets }: CypherState, before: string): boolean =>
  brackets.at(-1) === 'm' && (before === '{' || before === ',');

/** Words before the brace of a subquery. */
const SUBQUERY: ReadonlySet<string> = new Set(['CALL', 'EXISTS', 'COUNT', 'COLLECT', ')']);

function signToken(stream: StringStream, state: CypherState, before: string): TokenKind {
  const sign = stream.next() ?? '';
  const { brackets } = state;
  if (sign === '.' && stream.eat('.')) return done(state, '..', 'operator');
  if (sign !== '.') state.call = false;
  if (sign === ':') {
    const typed = stream.eat(':') !== undefined;
    state.labels = !typed && brackets.at(-1) !== 'm';
    return done(state, ':', 'operator', state.labels);
  }
  // Labels go on after these: A|B, A&B, !A, %.
  if ('|&!%'.includes(sign)) return done(state, sign, 'operator', state.labels);
  if ('([{'.includes(sign)) {
    brackets.push(sign === '{' && !SUBQUERY.has(before) ? 'm' : sign);
    return done(state, sign, 'bracket');
  }
  if (')]}'.includes(sign)) {
    brackets.pop();
    return done(state, sign, 'bracket');
  }
  if (sign === ';') Object.assign(state, startState());
  return done(state, sign, 'operator');
}

function done(state: CypherState, before: string, kind: TokenKind, labels = false): TokenKind {
  state.before = before;
  state.labels = labels;
  return kind;
}
