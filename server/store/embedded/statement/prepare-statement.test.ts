import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../value.ts';
import { parameterTypes } from './parameter-types.ts';
import { prepareStatement } from './prepare-statement.ts';
import { readSyntax } from './syntax-tree.ts';

const README = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');

describe('prepareStatement', () => {
  it.each([
    ['RETURN 1 AS x', 'RETURN 1 AS x'],
    ['MATCH (n) RETURN n, count( * )', 'MATCH (n) RETURN n, count( * ) AS `count( * )`'],
    ['RETURN n.`a``b`', 'RETURN n.`a``b` AS `n.``a````b```'],
    ['RETURN 2 ^ 3 ^ 2 AS x', 'RETURN ((2 ^ 3) ^ 2) AS x'],
    ['RETURN [1] + 2 AS x', 'RETURN ([1] + [2]) AS x'],
    ["MATCH (n) RETURN n.a + 'b' AS x", "MATCH (n) RETURN ('' + (n.a) + 'b') AS x"],
    [
      'MATCH (n) RETURN [(n)-->(m) | m.id] AS x',
      'MATCH (n) RETURN [__item IN [(n)-->(m) | [m.id]] | __item[0]] AS x',
    ],
    ['MATCH (n:A|B) RETURN n', 'MATCH (n) WHERE ((n:A OR n:B)) RETURN n'],
    ['MATCH (n:A WHERE n.x) WHERE n.y RETURN n', 'MATCH (n :A) WHERE (n.x) AND (n.y) RETURN n'],
    ['MATCH (a)-[r:T]->{1,3}(b) RETURN r', 'MATCH (a)-[r:T*1..3 ]->(b) RETURN r'],
    ["MATCH ()-[r]->() RETURN r:`a'b` AS x", "MATCH ()-[r]->() RETURN (type(r) = 'a\\'b') AS x"],
    ['RETURN 1 IN [] AS x', 'RETURN false AS x'],
    ["RETURN 'لقاء 🤝' AS x, 2 ^ 3 ^ 2 AS y", "RETURN 'لقاء 🤝' AS x, ((2 ^ 3) ^ 2) AS y"],
  ])('writes %s', (statement, written) => {
    expect(prepareStatement(statement)).toEqual({ statement: written });
  });

  it('tells the place in UTF-16 units', () => {
    const statement = "RETURN '🤝' AS x, [1, null] = [1] AS y";
    const { unsupported } = prepareStatement(statement);
    expect(statement.slice(unsupported?.from, unsupported?.to)).toBe('[1, null] = [1]');
  });

  it('knows parameters by their values', () => {
    const known = (text: string, x: Value) =>
      prepareStatement(text, new Map(parameterTypes({ x })));
    const statement = 'RETURN $x < 1 AS y';
    expect(known(statement, 2n).unsupported).toBeUndefined();
    expect(known(statement, '2').unsupported?.subject).toBe('$x < 1');
    const list = known('RETURN $x AS x', [1n, 2.5]);
    expect(list.unsupported?.subject).toBe('$x');
  });

  it('leaves what is no Cypher as it is', () => {
    expect(prepareStatement('MATCH (n RETURN n')).toEqual({ statement: 'MATCH (n RETURN n' });
  });

  it.each([
    ['list predicates', `${'any(x IN $l WHERE '.repeat(40)}true${')'.repeat(40)}`],
    ['lists', `[1] + ${Array(40).fill('$x').join(' + [1] + ')}`],
    ['choices', `${'CASE 1 WHEN 1, 2, 3 THEN '.repeat(40)}1${' END'.repeat(40)}`],
  ])('ends in time where the rewritings of %s would multiply', (_what, expression) => {
    const { unsupported } = prepareStatement(`RETURN ${expression} AS x`);
    expect(unsupported?.message).toContain('inside each other');
  });

  it('runs what the README shows', () => {
    const shown = [...README.matchAll(/```cypher\n([\s\S]*?)```/gu)].map(([, text = '']) => text);
    expect(shown.length).toBeGreaterThan(0);
    for (const statement of shown.flatMap((text) => text.split(';')).filter((text) => text.trim()))
      expect(prepareStatement(statement).unsupported, statement).toBeUndefined();
  });

  it('writes Cypher, whatever it is put together from', () => {
    const leaf = fc.constantFrom('1', "'a'", 'n.x', 'null', 'true', '[1, 2]', '$p', 'n', '1.5');
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        fc
          .tuple(
            tie('expression'),
            fc.constantFrom('+', '^', '=', '<', 'IN', 'AND', '||'),
            tie('expression'),
          )
          .map((parts) => `(${parts.join(' ')})`),
        tie('expression').map((each) => `any(x IN [1, null] WHERE x = ${each})`),
        tie('expression').map((each) => `toInteger(${each})`),
        tie('expression').map((each) => `CASE ${each} WHEN 1, 2 THEN ${each} END`),
        tie('expression').map((each) => `[(n)-->(m) | ${each}]`),
      ),
    }));
    fc.assert(
      fc.property(expression, (text) => {
        const { statement, unsupported } = prepareStatement(`MATCH (n:A|B) RETURN ${text}`);
        expect(unsupported !== undefined || readSyntax(statement) !== undefined).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
