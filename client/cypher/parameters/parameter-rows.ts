/** Parameters as a person writes them: a row each, with a name, a kind and a text. */
import type { TextType, TypedJson } from '../../../contract/typed-json.ts';
import { isParameterName } from '../lexis.ts';
import { textFault, type ValueFault } from './check-text.ts';
import { CompactFault, fromCompact, type ParameterValues, toCompact } from './compact-json.ts';

/** The kinds of value that a row offers. `moment`: date and time. `other`: any, as typed JSON. */
export const ROW_KINDS = [
  'text',
  'integer',
  'float',
  'boolean',
  'date',
  'moment',
  'duration',
  'list',
  'map',
  'null',
  'other',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface ParameterRow {
  /** Tells rows apart while their names are being written. */
  readonly key: number;
  readonly name: string;
  readonly kind: RowKind;
  readonly input: string;
}

export type NameFault = 'nameMissing' | 'nameBad' | 'nameTaken';

/** What is wrong in a row; `place` (RFC 6901) where in its JSON. */
export interface RowFault {
  readonly fault: ValueFault;
  readonly place: string;
}

export function rowOf(key: number, name: string, value: TypedJson): ParameterRow {
  const row = (kind: RowKind, input: string): ParameterRow => ({ key, name, kind, input });
  const json = () => JSON.stringify(toCompact(value));
  switch (value.$type) {
    case 'Null':
      return row('null', '');
    case 'Boolean':
      return row('boolean', String(value._value));
    case 'String':
      return row('text', value._value);
    case 'Integer':
      return row('integer', value._value);
    case 'Float':
      return row('float', value._value);
    case 'Date':
      return row('date', value._value);
    case 'LocalDateTime':
    case 'OffsetDateTime':
    case 'ZonedDateTime':
      return row('moment', value._value);
    case 'Duration':
      return row('duration', value._value);
    case 'List':
      return row('list', json());
    case 'Map':
      return row(Object.hasOwn(value._value, '$type') ? 'other' : 'map', json());
    default:
      return row('other', json());
  }
}

export function rowsOf(parameters: ParameterValues, firstKey = 0): readonly ParameterRow[] {
  return Object.entries(parameters).map(([name, value], at) => rowOf(firstKey + at, name, value));
}

/** The value of a row, or why it has none. */
export function rowValue(
  row: ParameterRow,
): { readonly value: TypedJson; readonly wrong?: never } | { readonly wrong: RowFault } {
  const text = row.kind === 'text' ? row.input : westernDigits(row.input.trim());
  switch (row.kind) {
    case 'text':
      return { value: { $type: 'String', _value: text } };
    case 'null':
      return { value: { $type: 'Null', _value: null } };
    case 'boolean':
      return /^(true|false)$/u.test(text)
        ? { value: { $type: 'Boolean', _value: text === 'true' } }
        : wrong('notBoolean');
    case 'integer':
      return textValue('Integer', text);
    case 'float':
      return textValue('Float', text);
    case 'date':
      return textValue('Date', text);
    case 'moment':
      return textValue(momentType(text), text);
    case 'duration':
      return textValue('Duration', text);
    default:
      return jsonValue(row.kind, row.input);
  }
}

/** What is wrong with a row's name, among the others. */
export function nameFault(
  { key, name }: ParameterRow,
  rows: readonly ParameterRow[],
): NameFault | undefined {
  if (name === '') return 'nameMissing';
  if (!isParameterName(name)) return 'nameBad';
  return rows.some((other) => other.key < key && other.name === name) ? 'nameTaken' : undefined;
}

/** The parameters that rows give; those with a fault give none. */
export function parametersOf(rows: readonly ParameterRow[]): ParameterValues {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const { value } = nameFault(row, rows) ? {} : { value: undefined, ...rowValue(row) };
      return value ? [[row.name, value] as const] : [];
    }),
  );
}

function wrong(fault: ValueFault, place = '') {
  return { wrong: { fault, place } };
}

function textValue($type: TextType, text: string) {
  const fault = textFault($type, text);
  return fault ? wrong(fault) : { value: { $type, _value: text } };
}

function momentType(text: string): TextType {
  if (text.endsWith(']')) return 'ZonedDateTime';
  return /(Z|[+-]\d\d:\d\d(:\d\d)?)$/u.test(text.slice(11)) ? 'OffsetDateTime' : 'LocalDateTime';
}

function jsonValue(kind: 'list' | 'map' | 'other', input: string) {
  let value: TypedJson;
  try {
    value = fromCompact(JSON.parse(input));
  } catch (error) {
    return error instanceof CompactFault ? wrong(error.fault, error.pointer) : wrong('notJson');
  }
  if (kind === 'list' && value.$type !== 'List') return wrong('notList');
  if (kind === 'map' && value.$type !== 'Map') return wrong('notMap');
  return { value };
}

/** Digits of Arabic keyboards as those that Cypher reads. */
function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.')
    .replaceAll('\u2212', '-');
}
