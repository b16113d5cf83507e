import fc from 'fast-check';
import type { TypedJson } from '../../contract/typed-json.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any value that a parameter can have, nested in any way. */
export const parameterValues: fc.Arbitrary<TypedJson> = fc.letrec<{ value: TypedJson }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant<TypedJson>({ $type: 'Null', _value: null }),
    fc.boolean().map((value): TypedJson => ({ $type: 'Boolean', _value: value })),
    text.map((value): TypedJson => ({ $type: 'String', _value: value })),
    fc
      .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
      .map((value): TypedJson => ({ $type: 'Integer', _value: String(value) })),
    fc.integer().map((value): TypedJson => ({ $type: 'Integer', _value: String(value) })),
    fc.double().map((value): TypedJson => ({ $type: 'Float', _value: String(value) })),
    fc.constantFrom('1.0', '-0.0', '1.50').map(
      (value): TypedJson => ({
        $type: 'Float',
        _value: value,
      }),
    ),
    day.map((iso): TypedJson => ({ $type: 'Date', _value: iso.slice(0, 10) })),
    day.map((iso): TypedJson => ({ $type: 'OffsetDateTime', _value: iso })),
    day.map((iso): TypedJson => ({ $type: 'LocalDateTime', _value: iso.slice(0, -1) })),
    day.map((iso): TypedJson => ({ $type: 'LocalTime', _value: iso.slice(11, -1) })),
    fc.constantFrom<TypedJson>(
      { $type: 'ZonedDateTime', _value: '2024-11-05T12:00:00+02:00[Africa/Cairo]' },
      { $type: 'Duration', _value: 'P1Y2M3DT4H5.5S' },
      { $type: 'Point', _value: 'SRID=4326;POINT (30.0 31.5)' },
      { $type: 'Base64', _value: 'AQI=' },
    ),
    fc
      .array(tie('value'), { maxLength: 3 })
      .map((value): TypedJson => ({ $type: 'List', _value: value })),
    fc
      .array(fc.tuple(fc.oneof(text, fc.constantFrom('$type', '__proto__')), tie('value')), {
        maxLength: 3,
      })
      .map((entries): TypedJson => ({ $type: 'Map', _value: Object.fromEntries(entries) })),
  ),
})).value;

/** Parameters by name. */
export const parameterRecords = fc
  .array(
    fc.tuple(fc.constantFrom('person', 'من', 'limit', 'from_1', '0', '__proto__'), parameterValues),
    { maxLength: 3 },
  )
  .map((entries): Readonly<Record<string, TypedJson>> => Object.fromEntries(entries));
