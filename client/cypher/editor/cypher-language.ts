import { HighlightStyle, StreamLanguage, type StreamParser } from '@codemirror/language';
import { type Tag, tags } from '@lezer/highlight';
import { type CypherState, nextToken, startState, type TokenKind } from './next-token.ts';

const TOKEN_TAGS: Record<TokenKind, Tag> = {
  keyword: tags.keyword,
  label: tags.typeName,
  function: tags.function(tags.variableName),
  procedure: tags.macroName,
  key: tags.propertyName,
  identifier: tags.variableName,
  parameter: tags.special(tags.variableName),
  string: tags.string,
  quoted: tags.special(tags.string),
  number: tags.number,
  comment: tags.comment,
  operator: tags.operator,
  bracket: tags.bracket,
};

const parser: StreamParser<CypherState> = {
  name: 'cypher',
  startState,
  copyState: (state) => ({ ...state, brackets: [...state.brackets] }),
  token: nextToken,
  tokenTable: TOKEN_TAGS,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
};

/** Cypher as far as one reads it word by word: enough to colour it while it is typed. */
export const cypherLanguage = StreamLanguage.define(parser);

const colour = (name: string): string => `var(--cypher-${name})`;

export const cypherColours = HighlightStyle.define([
  { tag: tags.keyword, color: colour('keyword'), fontWeight: '600' },
  { tag: tags.typeName, color: colour('label') },
  { tag: [tags.function(tags.variableName), tags.macroName], color: colour('function') },
  { tag: tags.propertyName, color: colour('property') },
  { tag: tags.special(tags.variableName), color: colour('parameter') },
  { tag: [tags.string, tags.special(tags.string)], color: colour('string') },
  { tag: tags.number, color: colour('number') },
  { tag: tags.comment, color: colour('comment') },
  { tag: [tags.operator, tags.bracket], color: colour('sign') },
]);
