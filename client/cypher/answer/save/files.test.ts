import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileFormat, WRITERS } from './file-format.ts';
import { fileName } from './file-name.ts';
import { splitJson } from './split-json.ts';

function written(format: FileFormat, fields: readonly string[], rows: readonly string[][]): string {
  const { head, row, tail } = WRITERS[format];
  return head(fields) + rows.map((cells, at) => row(fields, cells, at === 0)).join('') + tail;
}

describe('splitJson', () => {
  it('parts an array where its items end, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const texts = values.map((value) => JSON.stringify(value));
        expect(splitJson(`[${texts.join(',')}]`)).toEqual(texts);
      }),
    );
  });

  it('leaves numbers as they are written', () => {
    expect(splitJson('[9007199254740993,1.0,{"a":[2.0]}]')).toEqual([
      '9007199254740993',
      '1.0',
      '{"a":[2.0]}',
    ]);
  });
});

describe('files', () => {
  it('keep every digit in JSON', () => {
    const rows = [
      ['9007199254740993', '1.0'],
      ['null', '"x"'],
    ];
    expect(written('json', ['n', 'x'], rows)).toBe(
      '[\n{"n":9007199254740993,"x":1.0},\n{"n":null,"x":"x"}\n]\n',
    );
    expect(written('jsonl', ['n', 'x'], rows)).toBe(
      '{"n":9007199254740993,"x":1.0}\n{"n":null,"x":"x"}\n',
    );
    expect(JSON.parse(written('json', ['n'], []))).toEqual([]);
  });

  it('tell null from an empty text in CSV, and let nothing run as a formula', () => {
    const cells = ['1', '"a \\"b\\", c"', '"=1+1"', 'null', '""', '-5', '"-5"', '"+x"', '[1,2]'];
    expect(
      written(
        'csv',
        cells.map((_, at) => `f${at}`),
        [cells],
      ),
    ).toBe(`\ufefff0,f1,f2,f3,f4,f5,f6,f7,f8\r\n1,"a ""b"", c",'=1+1,,"",-5,-5,'+x,"[1,2]"\r\n`);
  });

  it('never begin a CSV cell with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [, line = ''] = written('csv', ['f'], [[JSON.stringify(text)]]).split(/\r\n(.*)/su);
        expect(/^"?[=@\t\r]/u.test(line)).toBe(false);
      }),
    );
  });

  it('are named after the query and the time', () => {
    const at = new Date(2024, 10, 5, 9, 3);
    expect(fileName('// who\nMATCH (p:Person)\nRETURN p', at, 'csv')).toBe(
      'match-p-person-return-p-2024-11-05-0903.csv',
    );
    expect(fileName("RETURN 'لقاء'", at, 'json')).toBe('return-لقاء-2024-11-05-0903.json');
    expect(fileName('/**/', at, 'jsonl')).toBe('cypher-2024-11-05-0903.jsonl');
  });
});
