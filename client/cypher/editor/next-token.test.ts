import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { highlightSyntax } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { cypherLanguage } from './cypher-language.ts';

function tokensOf(text: string): string[] {
  const state = EditorState.create({ doc: text, extensions: [cypherLanguage] });
  const tokens: string[] = [];
  ensureSyntaxTree(state, text.length, 5_000)?.iterate({
    enter: ({ name, from, to }) => {
      if (name !== 'Document') tokens.push(`${name}:${text.slice(from, to)}`);
    },
  });
  return tokens.filter((token) => !/^(operator|bracket)/u.test(token));
}

describe('the tokens of Cypher', () => {
  it.each([
    [
      "MATCH (p:Person {nameAr: 'عباس'})-[:TOOK_PART_IN|MADE]->(m) WHERE p.create = 1",
      "keyword:MATCH identifier:p label:Person key:nameAr string:'عباس' label:TOOK_PART_IN " +
        'label:MADE identifier:m keyword:WHERE identifier:p key:create number:1',
    ],
    [
      'CALL db.index.fulltext.queryNodes("a", $q) YIELD node',
      'keyword:CALL procedure:db procedure:index procedure:fulltext procedure:queryNodes ' +
        'string:"a" parameter:$q keyword:YIELD identifier:node',
    ],
    [
      'RETURN count(*), date.truncate("day", d), n.size, {a: 1, b: x}, [x IN l | x.y]',
      'keyword:RETURN function:count function:date function:truncate string:"day" identifier:d ' +
        'identifier:n key:size key:a number:1 key:b identifier:x identifier:x keyword:IN ' +
        'identifier:l identifier:x key:y',
    ],
    [
      'CALL { MATCH (n:A&!B) RETURN n } RETURN EXISTS { (n:C) }',
      'keyword:CALL keyword:MATCH identifier:n label:A label:B keyword:RETURN identifier:n ' +
        'keyword:RETURN keyword:EXISTS identifier:n label:C',
    ],
    ['RETURN 1 // MATCH', 'keyword:RETURN number:1 comment:// MATCH'],
    ['MATCH (`ا ب`:`X Y`)', 'keyword:MATCH quoted:`ا ب` label:`X Y`'],
    [
      'RETURN 0.5e3, .5, 1..2, 0xFF',
      'keyword:RETURN number:0.5e3 number:.5 number:1 number:2 number:0xFF',
    ],
    ["RETURN 'a\\'b', 'c'", "keyword:RETURN string:'a\\'b' string:'c'"],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).join(' ')).toBe(expected);
  });

  it('goes on over lines in comments and strings', () => {
    expect(tokensOf("/* a\nb */ RETURN 'c\nd'")).toEqual([
      ...['comment:/* a', 'comment:b */', 'keyword:RETURN', "string:'c", "string:d'"],
    ]);
  });

  it.each([
    'MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WITH a, count(m) AS n WHERE n > 1 RETURN a ORDER BY n DESC SKIP 1 LIMIT 5',
    'UNWIND [1, 2] AS x RETURN CASE WHEN x > 1 THEN true ELSE null END AS y UNION ALL RETURN 1 AS y',
    'MERGE (n:A {id: 1}) ON CREATE SET n.x = 2 DETACH DELETE n',
  ])('finds the keywords that the language finds: %s', (text) => {
    const known = highlightSyntax(text)
      .filter(
        ({ token, tokenType }) =>
          ['keyword', 'booleanLiteral'].includes(tokenType) || token === 'null',
      )
      .map(({ token }) => token);
    const found = tokensOf(text).filter((token) => token.startsWith('keyword:'));
    expect(found.map((token) => token.slice('keyword:'.length))).toEqual(known);
  });
});
