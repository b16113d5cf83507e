import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedParameters, splitStatements, withoutStrings } from './lexis.ts';

describe('the lexis of Cypher', () => {
  it.each([
    ['MATCH (p {id: $person}) RETURN $limit, $person', ['person', 'limit']],
    ['RETURN \'$no\', "$no", `$no` // $no\n, $yes /* $no */', ['yes']],
    [String.raw`RETURN 'it\'s $no', $yes`, ['yes']],
    ['RETURN $`a ``b`, $من, $0', ['a `b', 'من', '0']],
    ["RETURN 'open $no", []],
  ])('finds the parameters of %s', (text, names) => {
    expect(namedParameters(text)).toEqual(names);
  });

  it.each([
    ['RETURN 1; RETURN 2;', ['RETURN 1', 'RETURN 2']],
    ["RETURN ';' // ;\n; RETURN `;` /* ; */", ["RETURN ';' // ;", 'RETURN `;` /* ; */']],
    ['; // nothing\n;', []],
    ["RETURN 'open; RETURN 2", ["RETURN 'open; RETURN 2"]],
  ])('splits %s', (text, statements) => {
    expect(splitStatements(text)).toEqual(statements);
  });

  it('loses nothing of what it splits but what parts it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab;\'"`/*\n\\$ ') }), (text) => {
        const kept = splitStatements(text).join('').replace(/[\s;]/gu, '');
        const all = text.replace(/[\s;]/gu, '');
        expect(all.length).toBeGreaterThanOrEqual(kept.length);
        for (const statement of splitStatements(text)) expect(text).toContain(statement);
      }),
    );
  });

  it('empties strings', () => {
    expect(withoutStrings(`SET PASSWORD 'secret' // 'note'`)).toBe("SET PASSWORD '…' // 'note'");
  });
});
