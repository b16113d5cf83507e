import { describe, expect, it } from 'vitest';
import type { Parameters } from '../store/graph-store.ts';
import { checkStatement } from './check-statement.ts';

const check = (statement: string, parameters: Parameters = {}) =>
  checkStatement(statement, { role: 'reader', access: 'read', parameters });

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `n.p${at} = 1`);

describe('bounds on lists', () => {
  it.each([
    'RETURN [x IN range(1, 1000000000) | x]',
    'RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x)',
    'RETURN size(RANGE(1, 10^9))',
    'RETURN `range`(1, 1000 * 1000 * 1000)',
    'RETURN any(x IN range(1, 1_000_000_000) WHERE x = 0)',
    'RETURN range(0, toInteger(1e9), 2)',
    'RETURN range(1000000000, 1, -1)',
    'RETURN range(-(500000 + 1), 500000)',
    'RETURN range(0x0, 0xFFFFFFF)',
    'MATCH (n) RETURN range(n.from, 2000000000)',
    'FOREACH (x IN range(1, 1000000000) | CREATE (n))',
    'UNWIND [range(1, 1000000000)] AS x RETURN x',
  ])('refuses %s', (statement) => {
    const asking = { role: 'editor', access: 'write' } as const;
    expect(checkStatement(statement, asking)).toMatchObject({ reason: 'too-many-elements' });
  });

  it.each([
    'RETURN [x IN range(1, 1000000) | x]',
    'UNWIND range(1, 1000000000) AS x RETURN count(x)',
    'RETURN range(1, 1000000000, 10000)',
    'RETURN range(1000000000, 1)',
    'RETURN range(10, 1, 5)',
    'MATCH (n) RETURN range(1, n.size), range(n.a, n.b, n.c)',
    "RETURN 'range(1, 1000000000)' AS x",
    'MATCH (range) RETURN range',
  ])('lets pass %s', (statement) => expect(check(statement)).toMatchObject({ ok: true }));

  it('knows the values of parameters, and where the list stands', () => {
    const statement = "RETURN 'لقاء 🤝', range($from, $`to me`)";
    expect(check(statement, { from: 1n, 'to me': 10n })).toMatchObject({ ok: true });
    const fault = check(statement, { from: 1n, 'to me': 10_000_000n });
    expect(fault).toMatchObject({ reason: 'too-many-elements', subject: '1000000' });
    expect(fault.ok === false && statement.slice(fault.from, fault.to)).toBe(
      'range($from, $`to me`)',
    );
  });
});

describe('bounds on how deep a value nests', () => {
  it.each([
    'RETURN reduce(l = [], x IN range(1, 3000) | [l])',
    'RETURN reduce(l = null, x IN range(1, $n) | {of: l, is: x})',
    'RETURN reduce(`l` = [], x IN [y IN range(1, 2000) | y] | [x, [(l)], l])',
    'RETURN reduce(n = 0, x IN [1] | n + size(reduce(l = [], x IN range(1, 3000) | [l])))',
  ])('refuses %s', (statement) => {
    expect(check(statement, { n: 5000n })).toMatchObject({ reason: 'value-too-deep' });
  });

  it.each([
    'RETURN reduce(l = [], x IN range(1, 1000) | [l])',
    'RETURN reduce(l = [], x IN range(1, 5000) | l + [x])',
    'RETURN reduce(p = [0, 1], x IN range(1, 5000) | [p[1], (p[0] + p[1]) % 1000])',
    'RETURN reduce(l = 0, x IN range(1, 5000) | l + x), [[1]]',
  ])('lets pass %s', (statement) => expect(check(statement)).toMatchObject({ ok: true }));
});

describe('bounds on patterns of texts', () => {
  it.each<[string, Parameters]>([
    ["MATCH (n) WHERE n.nameEn =~ '(.*a){20}b' RETURN n", {}],
    ["MATCH (n) WHERE n.nameEn =~ '(a+)+' + 'b' RETURN n", {}],
    ['MATCH (n) WHERE n.nameEn =~ $pattern RETURN n', { pattern: '(a|a)*b' }],
    ['MATCH (n) WHERE n.nameEn =~ ("(" + $inner + ")*b") RETURN n', { inner: 'a|a' }],
    ["WITH '(a+)+b' AS p MATCH (n) WHERE n.nameEn =~ p RETURN n", {}],
    ["RETURN all(p IN ['x', '(a+)+b'] WHERE 'aaaa' =~ p)", {}],
    [String.raw`RETURN 'aaaa' =~ '(\u0061+)+b'`, {}],
    [String.raw`RETURN 'aaaa' =~ "(\\w+\\s?)+x"`, {}],
  ])('refuses %s', (statement, parameters) => {
    expect(check(statement, parameters)).toMatchObject({ reason: 'pattern' });
  });

  it.each<[string, Parameters]>([
    ["MATCH (n) WHERE n.nameEn =~ '(?i).*araghchi.*' RETURN n", {}],
    ["MATCH (n) WHERE n.nameAr =~ '.*(عباس|عراقجي).*' RETURN n", {}],
    ["MATCH (n) WHERE n.nameEn =~ '(?i).*' + $q + '.*' RETURN n", { q: 'cairo' }],
    ['MATCH (n) WHERE n.nameEn =~ n.pattern RETURN n', {}],
    [
      "MATCH (n) WHERE n.nameEn =~ n.pattern AND n.mark <> '(' RETURN n, $text",
      { text: 'x'.repeat(5000) },
    ],
    ["RETURN '(a+)+b' AS text", {}],
    ["MATCH (n) WHERE n.nameEn CONTAINS '(a+)+b' RETURN n", {}],
  ])('lets pass %s', (statement, parameters) => {
    expect(check(statement, parameters)).toMatchObject({ ok: true });
  });
});

describe('bounds on length', () => {
  it.each([
    ['a sum', `RETURN 1${'+1'.repeat(2000)}`],
    ['a difference', `WITH 1 AS a RETURN 1${'-a'.repeat(201)}`],
    ['a text', `RETURN 'a'${"||'a'".repeat(300)}`],
    ['negations', `WITH true AS a RETURN ${'NOT '.repeat(201)}a`],
    ['steps', `WITH {} AS a RETURN a${'.a'.repeat(201)}`],
    ['slices', `WITH [1] AS a RETURN a${'[0..1]'.repeat(201)}`],
    ['sums in sums', `RETURN ${'(1+'.repeat(50)}1${'+1+1+1+1)'.repeat(50)}`],
    ['exclusive alternatives', `WITH true AS a RETURN ${'a XOR '.repeat(13)}a`],
    ['those in brackets', `WITH true AS a RETURN ${'(a XOR '.repeat(13)}a${')'.repeat(13)}`],
    ['conditions', `MATCH (n) WHERE ${'n.a OR '.repeat(1001)}n.a RETURN n`],
    ['labels', `MATCH (n:${'!'.repeat(201)}A) RETURN n`],
    ['cases in cases', `RETURN ${'CASE WHEN true THEN '.repeat(201)}1${' END'.repeat(201)}`],
  ])('refuses %s that is too long', (_what, statement) => {
    expect(check(statement)).toMatchObject({ reason: 'too-many-operators' });
  });

  it('refuses patterns and statements that are too long', () => {
    const hops = (count: number): string => `MATCH ()${'--()'.repeat(count)} RETURN 1`;
    expect(check(hops(60))).toMatchObject({ ok: true });
    expect(check(hops(61))).toMatchObject({ reason: 'too-many-hops' });
    expect(check(`MATCH (n) WHERE EXISTS { ()${'--()'.repeat(61)} } RETURN n`)).toMatchObject({
      reason: 'too-many-hops',
    });
    const clauses = (count: number): string => `${'WITH 1 AS x '.repeat(count)}RETURN x`;
    expect(check(clauses(999))).toMatchObject({ ok: true });
    expect(check(clauses(1000))).toMatchObject({ reason: 'too-many-clauses' });
  });

  it('lets pass what people and programs write', () => {
    const values = Array.from({ length: 900 }, (_, at) => `{id: ${at}, x: -1.5}`).join(', ');
    const path = Array.from({ length: 200 }, (_, at) => `(:X {id: ${at}})-[:Y]->(:X)`).join(', ');
    for (const statement of [
      `MATCH (n) WHERE ${names(200).join(' OR ')} RETURN n`,
      `MATCH (n) WHERE ${names(200).join(' AND ')} RETURN n`,
      `RETURN ${names(400).join(', ')}`.replace('RETURN', 'MATCH (n) RETURN'),
      `UNWIND [${values.slice(0, 19_000).replace(/,[^,]*,[^,]*$/u, '')}] AS row RETURN row`,
      `RETURN 1${' + 1'.repeat(150)}`,
      `MATCH (n:A${'|A'.repeat(300)}) RETURN n`,
      `RETURN ${'CASE WHEN true THEN 1 ELSE '.repeat(50)}2${' END'.repeat(50)}`,
    ]) {
      expect(check(statement), statement.slice(0, 60)).toMatchObject({ ok: true });
    }
    const asking = { role: 'editor', access: 'write' } as const;
    expect(checkStatement(`CREATE ${path}`, asking)).toMatchObject({ ok: true });
  });
});
