import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterRecords } from '../../../tests/support/arbitrary-parameters.ts';
import {
  nameFault,
  type ParameterRow,
  parametersOf,
  type RowKind,
  rowsOf,
  rowValue,
} from './parameter-rows.ts';

const row = (kind: RowKind, input: string, name = 'x', key = 0): ParameterRow => ({
  key,
  name,
  kind,
  input,
});

describe('rows of parameters', () => {
  it('give back the parameters they were made of', () => {
    fc.assert(
      fc.property(parameterRecords, (parameters) => {
        const sound = Object.fromEntries(
          Object.entries(parameters).filter(([name]) => name !== ''),
        );
        expect(parametersOf(rowsOf(sound))).toEqual(sound);
      }),
    );
  });

  it.each<[RowKind, string, string, string]>([
    ['integer', ' ٢٠٢٤ ', 'Integer', '2024'],
    ['integer', '\u22125', 'Integer', '-5'],
    ['float', '٠٫٥', 'Float', '0.5'],
    ['date', '٢٠٢٤-١١-٠٥', 'Date', '2024-11-05'],
    ['moment', '2024-11-05T10:00', 'LocalDateTime', '2024-11-05T10:00'],
    ['moment', '2024-11-05T10:00Z', 'OffsetDateTime', '2024-11-05T10:00Z'],
    ['moment', '2024-11-05T10:00[Africa/Cairo]', 'ZonedDateTime', '2024-11-05T10:00[Africa/Cairo]'],
    ['text', ' ٢٠٢٤ ', 'String', ' ٢٠٢٤ '],
  ])('read %s %s', (kind, input, $type, _value) => {
    expect(rowValue(row(kind, input))).toEqual({ value: { $type, _value } });
  });

  it.each<[RowKind, string, string, string?]>([
    ['integer', '1.5', 'notWhole'],
    ['integer', '', 'notWhole'],
    ['integer', '9223372036854775808', 'tooLarge'],
    ['float', 'one', 'notNumber'],
    ['boolean', 'yes', 'notBoolean'],
    ['date', '5/11/2024', 'notDate'],
    ['date', '2023-02-29', 'noSuchDay'],
    ['moment', '2024-11-05', 'notMoment'],
    ['moment', '2024-11-05T25:00', 'notMoment'],
    ['duration', 'P', 'notDuration'],
    ['list', '[1, ', 'notJson'],
    ['list', '{}', 'notList'],
    ['map', '[]', 'notMap'],
    ['map', '{"a": [1e300]}', 'inexact', '/a/0'],
  ])('refuse %s %s', (kind, input, fault, place = '') => {
    expect(rowValue(row(kind, input))).toEqual({ wrong: { fault, place } });
  });

  it('know names that can’t be', () => {
    const rows = [row('text', '', 'a', 1), row('text', '', 'a', 2), row('text', '', 'a b', 3)];
    expect([...rows, row('text', '', '', 4)].map((each) => nameFault(each, rows))).toEqual([
      undefined,
      'nameTaken',
      'nameBad',
      'nameMissing',
    ]);
    expect(Object.keys(parametersOf(rows))).toEqual(['a']);
  });
});
