import { parseStatementsStrs } from '@neo4j-cypher/language-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitStatements, statementsToRun } from './split-statements.ts';

const texts = (text: string) => splitStatements(text).map((each) => each.text);

describe('splitStatements', () => {
  it.each([
    ['RETURN 1; RETURN 2', ['RETURN 1', 'RETURN 2']],
    ["RETURN ';' AS a;", ["RETURN ';' AS a"]],
    ['RETURN "a\\";b"; RETURN 1', ['RETURN "a\\";b"', 'RETURN 1']],
    ['MATCH (`a;b`) RETURN 1', ['MATCH (`a;b`) RETURN 1']],
    ['RETURN 1 // a; b\n; RETURN 2', ['RETURN 1 // a; b', 'RETURN 2']],
    ['/* ; */ RETURN 1; // end', ['/* ; */ RETURN 1']],
    [';; \n ;', []],
    ['', []],
    ["RETURN 'لقاء؛ ثانٍ; ثالث'; RETURN '😀;'", ["RETURN 'لقاء؛ ثانٍ; ثالث'", "RETURN '😀;'"]],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('gives places that hold the statement, and splits as the parser of the language does', () => {
    const piece = fc.constantFrom(
      ...[
        'RETURN 1',
        ';',
        "';'",
        '"\\";"',
        '`;`',
        '// ;\n',
        '/* ; */',
        '\n',
        ' ',
        'م',
        "'😀'",
        '$x',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const statements = splitStatements(text);
        for (const { from, to, text: own } of statements) expect(text.slice(from, to)).toBe(own);
        // The parser keeps what is only a comment.
        const parsed = parseStatementsStrs(text).map((each) => each.replace(/;$/u, '').trim());
        const bare = (each: string) => splitStatements(each).length > 0;
        expect(statements.map((each) => each.text)).toEqual(parsed.filter(bare));
      }),
      { numRuns: 60 },
    );
  });
});

describe('statementsToRun', () => {
  const text = 'RETURN 1;\nRETURN 2;\nRETURN 3';

  it('takes all when nothing is selected, else what is selected, in its place', () => {
    expect(statementsToRun(text, { from: 4, to: 4 })).toHaveLength(3);
    expect(statementsToRun(text, { from: 9, to: 19 })).toEqual([
      { text: 'RETURN 2', from: 10, to: 18 },
    ]);
  });
});
