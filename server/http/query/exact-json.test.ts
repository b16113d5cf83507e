import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExactJson, parseExactJson } from './exact-json.ts';

/** As `JSON.parse` would give it. */
function lossy(json: ExactJson): unknown {
  if (typeof json === 'bigint') return Number(json);
  if (Array.isArray(json)) return json.map(lossy);
  if (json instanceof Map) {
    return Object.fromEntries(Array.from(json, ([key, value]) => [key, lossy(value)]));
  }
  return json;
}

describe('parseExactJson', () => {
  it.each([
    ['9007199254740993', 9007199254740993n],
    ['-9223372036854775808', -9223372036854775808n],
    ['9223372036854775808', 2 ** 63],
    ['1', 1n],
    ['1.0', 1],
    ['1e2', 100],
    ['-0', 0n],
    ['-0.0', -0],
    [`1${'0'.repeat(400)}`, Number.POSITIVE_INFINITY],
  ])('reads %s exactly', (text, value) => {
    expect(parseExactJson(text)).toBe(value);
  });

  it('keeps keys that objects have of their own', () => {
    const document = parseExactJson('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(document).toEqual(
      new Map<string, unknown>([
        ['__proto__', new Map([['x', 1n]])],
        ['constructor', 2n],
      ]),
    );
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '01',
    '.5',
    '+1',
    '1 2',
    'nul',
    '"\n"',
    '"\\x"',
    'NaN',
  ])('refuses %j as JSON.parse does', (text) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  });

  it('stops before the stack does', () => {
    expect(() => parseExactJson('['.repeat(1_000_000))).toThrow(RangeError);
    expect(parseExactJson(`${'['.repeat(100)}${']'.repeat(100)}`)).toBeInstanceOf(Array);
  });

  it('reads all that JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(lossy(parseExactJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });
});
