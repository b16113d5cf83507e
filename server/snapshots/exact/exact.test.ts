import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { fromNameToken, nameToken } from '../export/xml-text.ts';
import { listed } from '../import/listed.ts';
import { BEGINNING, instruction, JOINT, TARGET } from './instruction.ts';
import { withExactNumbers } from './read-number.ts';

describe('numbers that JSON would change', () => {
  it.each([
    ['1', '1'],
    ['9007199254740991', '9007199254740991'],
    ['9007199254740993', '{"$type":"Integer","_value":"9007199254740993"}'],
    ['-9223372036854775808', '{"$type":"Integer","_value":"-9223372036854775808"}'],
    ['12345678901234567890', '"12345678901234567890"'],
    ['1.5', '1.5'],
    ['2.0', '{"$type":"Float","_value":"2"}'],
    ['1e3', '{"$type":"Float","_value":"1000"}'],
    ['1e300', '1e300'],
    ['"2.0 and \\"9007199254740993\\""', '"2.0 and \\"9007199254740993\\""'],
    ['{"2.0":[2.0,"x"]}', '{"2.0":[{"$type":"Float","_value":"2"},"x"]}'],
  ])('%s', (json, exact) => expect(withExactNumbers(json)).toBe(exact));

  it('leaves JSON that reads the same otherwise', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(() => JSON.parse(withExactNumbers(json))).not.toThrow();
      }),
    );
  });
});

describe('an instruction', () => {
  /** What a parser finds, put together again. */
  const read = (text: string): unknown => {
    let json = '';
    let last = '';
    const parser = new SaxesParser();
    parser.on('processinginstruction', ({ target, body }) => {
      json += body.startsWith(JOINT) ? body.slice(JOINT.length) : body;
      last = target;
      expect([TARGET, BEGINNING]).toContain(target);
    });
    parser.write(`<a>${text}</a>`).close();
    expect(last).toBe(TARGET);
    return JSON.parse(json);
  };

  it('keeps any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('?>', '|', '\r\n\u0085'));
    fc.assert(
      fc.property(text, (value) => {
        expect(read(instruction({ value }))).toEqual({ value });
      }),
    );
  });

  it('is cut where it is long, and never through a character', () => {
    const value = `a${' 😀'.repeat(1_000_000)}`;
    const written = instruction({ value });
    expect(written.split('<?').length).toBeGreaterThan(3);
    expect(read(written)).toEqual({ value });
  });
});

it('makes ids of name tokens again', () => {
  const id = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[_x0-9a-f]{1,8}$/u));
  fc.assert(
    fc.property(id, (text) => {
      expect(fromNameToken(nameToken(text))).toBe(text);
    }),
  );
});

it.each([
  ['["a","b, c"]', ['a', 'b, c']],
  ['[a, "b, c"]', ['a', 'b, c']],
  ['a|b', ['a', 'b']],
  ['[]', []],
  ['', []],
  ['a, "b', ['a', '"b']],
])('reads the list %s', (text, list) => expect(listed(text, 'String')).toEqual(list));

it('reads lists of numbers, and nothing else as such', () => {
  expect(listed('[1, 2]', 'Integer')).toEqual([1, 2]);
  expect(listed('1|x', 'Integer')).toBeUndefined();
});
