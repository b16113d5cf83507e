import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../value.ts';
import { csvRow } from './csv.ts';

const node: Value = {
  $type: 'Node',
  elementId: '4:x:1',
  labels: ['Person'],
  properties: new Map<string, Value>([
    ['id', 'a'],
    ['born', { $type: 'Date', iso: '1952-10-20' }],
  ]),
};

describe('csvRow', () => {
  it.each<[string, Value, string]>([
    ['null', null, '""'],
    ['an empty text', '', '""'],
    ['a text', 'لقاء', 'لقاء'],
    ['commas and quotes', 'a "b", c', '"a ""b"", c"'],
    ['lines', 'a\r\nb\nc', '"a\r\nb\nc"'],
    ['a large integer', 9223372036854775807n, '9223372036854775807'],
    ['a negative integer', -1n, '-1'],
    ['a whole float', 2, '2.0'],
    ['a small float', -1.5e-9, '-1.5E-9'],
    ['true', true, 'true'],
    ['a date', { $type: 'Date', iso: '2024-11-05' }, '2024-11-05'],
    ['a time', { $type: 'LocalDateTime', iso: '2024-11-05T12:00' }, '2024-11-05T12:00:00'],
    [
      'a time with its zone',
      { $type: 'ZonedDateTime', iso: '2024-01-01T00:00+02:00[Africa/Cairo]' },
      '2024-01-01T00:00:00+02:00[Africa/Cairo]',
    ],
    ['a list', [1n, 2, 'x', null], '"[1,2.0,""x"",null]"'],
    ['a map', new Map<string, Value>([['=a', '=b']]), '"{""=a"":""=b""}"'],
    [
      'a node',
      node,
      '"{""elementId"":""4:x:1"",""labels"":[""Person""],""properties"":{""id"":""a"",""born"":""1952-10-20""}}"',
    ],
    ['bytes', new Uint8Array([1, 2]), 'AQI='],
    ['a point', { $type: 'Point', srid: 7203, coordinates: [1, 2] }, 'SRID=7203;POINT (1.0 2.0)'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula in quotes', '=HYPERLINK("x", "y")', `"'=HYPERLINK(""x"", ""y"")"`],
    ['a text that begins with +', '+cmd', "'+cmd"],
    ['a text that begins with -', '-cmd', "'-cmd"],
    ['a text that begins with @', '@SUM(1)', "'@SUM(1)"],
    ['a text that begins with a tab', '\t=1', "'\t=1"],
    ['a text that begins with a return', '\r=1', `"'\r=1"`],
    ['a number as text', '-12.5', '-12.5'],
    ['a telephone number', '+20225790000', '+20225790000'],
    ['a sum that begins as a number', '-1+2', "'-1+2"],
  ])('writes %s', (_what, value, cell) => {
    expect(csvRow([value])).toBe(`${cell}\r\n`);
  });

  it('keeps null and an empty text apart beside others', () => {
    expect(csvRow([null, '', 1n])).toBe(',"",1\r\n');
  });

  it('is read back as it was, whatever the texts are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('=', '"', ',', '\r', '\n', '\t', "'", '1', 'a'),
        maxLength: 8,
      }),
    );
    const value = fc.oneof(
      text,
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((width) =>
          fc.array(fc.array(value, { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 5,
          }),
        ),
        (rows) => {
          const read: string[][] = parse(rows.map(csvRow).join(''), { record_delimiter: '\r\n' });
          expect(read).toEqual(rows.map((row) => row.map(expected)));
          const runs = /^[=@\t\r]|^[+-](?!\d+(\.\d+)?([eE][+-]?\d+)?$)/u;
          expect(read.flat().filter((cell) => runs.test(cell))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});

/** What stands in the cell: a text that could run has an apostrophe in front. */
function expected(value: string | bigint | null): string {
  const text = String(value ?? '');
  return /^[=+\-@\t\r]/u.test(text) && !/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/u.test(text)
    ? `'${text}`
    : text;
}
