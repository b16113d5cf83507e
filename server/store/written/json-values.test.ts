import { describe, expect, it } from 'vitest';
import type { Value } from '../value.ts';
import { plainJson } from './plain-json.ts';
import { typedJson } from './typed-json.ts';

/** As Neo4j 5.26 answers. */
const TABLE: readonly (readonly [what: string, value: Value, plain: string, typed: string])[] = [
  ['NaN', Number.NaN, '"NaN"', '{"$type":"Float","_value":"NaN"}'],
  ['infinity', -1 / 0, '"-Infinity"', '{"$type":"Float","_value":"-Infinity"}'],
  ['minus zero', -0, '-0.0', '{"$type":"Float","_value":"-0.0"}'],
  ['a large float', 1e30, '1.0E30', '{"$type":"Float","_value":"1.0E30"}'],
  ['a small float', 1.5e-9, '1.5E-9', '{"$type":"Float","_value":"1.5E-9"}'],
  [
    'the largest integer',
    9223372036854775807n,
    '9223372036854775807',
    '{"$type":"Integer","_value":"9223372036854775807"}',
  ],
  ['bytes', new Uint8Array([1, 2]), '"AQI="', '{"$type":"Base64","_value":"AQI="}'],
  [
    'a point',
    { $type: 'Point', srid: 7203, coordinates: [1, 2] },
    '"SRID=7203;POINT (1.0 2.0)"',
    '{"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"}',
  ],
  [
    'a point in space',
    { $type: 'Point', srid: 4979, coordinates: [2, 1.5, 3] },
    '"SRID=4979;POINT Z (2.0 1.5 3.0)"',
    '{"$type":"Point","_value":"SRID=4979;POINT Z (2.0 1.5 3.0)"}',
  ],
  [
    'a time without seconds',
    { $type: 'Time', iso: '10:00+01:00' },
    '"10:00:00+01:00"',
    '{"$type":"Time","_value":"10:00:00+01:00"}',
  ],
  [
    'a zoned date and time',
    { $type: 'ZonedDateTime', iso: '2024-01-01T00:00+02:00[Africa/Cairo]' },
    '"2024-01-01T00:00:00+02:00"',
    '{"$type":"ZonedDateTime","_value":"2024-01-01T00:00:00+02:00[Africa/Cairo]"}',
  ],
  [
    'a local date and time with a fraction',
    { $type: 'LocalDateTime', iso: '2024-01-01T10:11:12.5' },
    '"2024-01-01T10:11:12.5"',
    '{"$type":"LocalDateTime","_value":"2024-01-01T10:11:12.5"}',
  ],
  [
    'a duration',
    { $type: 'Duration', iso: 'P1DT2H' },
    '"P1DT2H"',
    '{"$type":"Duration","_value":"P1DT2H"}',
  ],
  [
    'a map with a key of every object',
    new Map<string, Value>([['__proto__', null]]),
    '{"__proto__":null}',
    '{"$type":"Map","_value":{"__proto__":{"$type":"Null","_value":null}}}',
  ],
];

describe.each(TABLE)('%s', (_what, value, plain, typed) => {
  it('is written plain', () => {
    expect(plainJson(value)).toBe(plain);
    expect(() => JSON.parse(plain)).not.toThrow();
  });

  it('is written typed', () => {
    expect(typedJson(value)).toBe(typed);
    expect(() => JSON.parse(typed)).not.toThrow();
  });
});
