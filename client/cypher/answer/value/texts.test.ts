import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessCell } from '../../../../contract/harmless-cell.ts';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { valueText } from '../value-text.ts';
import { evidenceIn } from './evidence-in.ts';
import { jsonText, rowJson } from './json-text.ts';
import { tsv } from './tsv.ts';

const of = ($type: string, _value: unknown) => ({ $type, _value }) as TypedJson;
const node = (id: string, labels: string[], properties: Record<string, TypedJson> = {}) =>
  of('Node', { _element_id: id, _labels: labels, _properties: properties });
const link = (from: string, to: string) =>
  of('Relationship', {
    _element_id: 'r',
    _start_node_element_id: from,
    _end_node_element_id: to,
    _type: 'HELD_IN',
    _properties: {},
  });

describe('valueText', () => {
  it.each([
    [of('Null', null), 'null'],
    [of('String', ''), ''],
    [of('Integer', '9007199254740993'), '9007199254740993'],
    [of('Float', '1.0'), '1.0'],
    [of('List', [of('String', 'a "b"'), of('Null', null)]), '["a \\"b\\"", null]'],
    [of('Map', { 'two words': of('Boolean', true) }), '{`two words`: true}'],
    [node('1', ['Person', 'Actor']), '(:Person:Actor)'],
    [node('1', ['City'], { id: of('String', 'cairo') }), '(:City {id: "cairo"})'],
    [of('Path', [node('a', ['A']), link('a', 'b'), node('b', ['B'])]), '(:A)-[:HELD_IN]->(:B)'],
    [of('Path', [node('a', ['A']), link('b', 'a'), node('b', ['B'])]), '(:A)<-[:HELD_IN]-(:B)'],
  ])('writes %j', (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});

describe('jsonText', () => {
  it('keeps every digit and every type that JSON has', () => {
    const values = ['9007199254740993', '-9223372036854775808'].map((it) => of('Integer', it));
    expect(jsonText(of('List', [...values, of('Float', '1.0'), of('Float', 'NaN')]))).toBe(
      '[9007199254740993,-9223372036854775808,1.0,"NaN"]',
    );
    expect(jsonText(of('ZonedDateTime', '2024-01-01T00:00:00+02:00[Africa/Cairo]'))).toBe(
      '"2024-01-01T00:00:00+02:00"',
    );
  });

  it('says the same in lines as in one', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string({ unit: 'grapheme' }))), (map) => {
        const value = of(
          'Map',
          Object.fromEntries(
            Object.entries(map).map(([key, texts]) => [
              key,
              of(
                'List',
                texts.map((text) => of('String', text)),
              ),
            ]),
          ),
        );
        const [short, long] = [jsonText(value), jsonText(value, '  ')];
        expect(JSON.parse(short)).toEqual(map);
        expect(long).toBe(JSON.stringify(JSON.parse(short), null, 2));
      }),
    );
  });

  it('writes a row as an object of its fields', () => {
    expect(rowJson(['a', '__proto__'], ['1', '"x"'])).toBe('{"a":1,"__proto__":"x"}');
  });
});

describe('tsv', () => {
  it('quotes what would part cells, and lets no text run as a formula', () => {
    expect(tsv([['a\tb', 'say "x"', '=1+1', '-5', '1.5']])).toBe(
      '"a\tb"\t"say ""x"""\t\'=1+1\t-5\t1.5',
    );
  });

  it('leaves alone what begins harmlessly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = harmlessCell(text);
        expect([text, `'${text}`]).toContain(cell);
        expect(/^[=@\t\r]/u.test(cell)).toBe(false);
      }),
    );
  });
});

describe('evidenceIn', () => {
  it('finds places at any depth, each once', () => {
    const place = of('String', 'a-report#char=3,9');
    const value = of('Map', {
      one: node('n', ['Person'], { evidence: of('List', [place]) }),
      two: of('List', [place, of('String', 'a-report#char=9,3x')]),
    });
    expect(evidenceIn(value)).toEqual([{ reportId: 'a-report', start: 3, end: 9 }]);
  });
});
