import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { textTable } from './text-table.ts';

const text = (value: string): TypedJson => ({ $type: 'String', _value: value });
const plain = (table: string) => table.replaceAll(/[\u2068\u2069]/gu, '');

it('aligns columns, isolates cells, and marks ends of lines', () => {
  const table = textTable(['a', 'name'], [[{ $type: 'Integer', _value: '10' }, text('لقاء\nآخر')]]);
  expect(plain(table)).toBe(
    [
      '┌────┬────────────┐',
      '│ a  │ name       │',
      '├────┼────────────┤',
      '│ 10 │ لقاء ↵ آخر │',
      '└────┴────────────┘',
    ].join('\n'),
  );
  expect(table).toContain('\u2068لقاء ↵ آخر\u2069');
});

it('has lines of one length, whatever the letters', () => {
  const letters = fc.array(fc.string({ unit: fc.constantFrom('a', 'ل', 'é', '\n', '"') }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(letters, (cells) => {
      const lines = plain(
        textTable(
          cells.map((_, at) => `f${at}`),
          [cells.map(text)],
        ),
      ).split('\n');
      expect(new Set(lines.map((line) => Array.from(line).length)).size).toBe(1);
    }),
  );
});
