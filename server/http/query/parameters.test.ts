import { describe, expect, it } from 'vitest';
import type { Value } from '../../store/value.ts';
import { typedJson } from '../../store/written/typed-json.ts';
import { type ExactJsonMap, parseExactJson } from './exact-json.ts';
import { ParameterFault, typedParameters } from './parameters.ts';

const read = (json: string): Value | undefined =>
  typedParameters(parseExactJson(`{"value": ${json}}`) as ExactJsonMap).value;

const VALUES: readonly Value[] = [
  null,
  true,
  'لقاء',
  -9223372036854775808n,
  1,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  1e30,
  new Uint8Array([0, 255]),
  [1n, [2, null]],
  new Map<string, Value>([['__proto__', 1n]]),
  { $type: 'Date', iso: '2024-11-05' },
  { $type: 'Time', iso: '10:00:00+01:00' },
  { $type: 'LocalTime', iso: '10:00:00.123456789' },
  { $type: 'OffsetDateTime', iso: '2024-01-01T00:00:00Z' },
  { $type: 'ZonedDateTime', iso: '2024-01-01T00:00:00+02:00[Africa/Cairo]' },
  { $type: 'LocalDateTime', iso: '2024-01-01T00:00:00' },
  { $type: 'Duration', iso: 'P1Y2M3DT4H5M6.7S' },
  { $type: 'Point', srid: 4979, coordinates: [2, 1.5, 3] },
];

describe('typedParameters', () => {
  it.each(VALUES.map((value) => [typedJson(value), value]))('reads %s', (json, value) => {
    expect(read(json as string)).toEqual(value);
  });

  it.each([
    '1',
    '"x"',
    '{}',
    '{"$type":"Integer"}',
    '{"$type":"Integer","_value":1}',
    '{"$type":"Integer","_value":"9223372036854775808"}',
    '{"$type":"Integer","_value":"1.0"}',
    '{"$type":"Integer","_value":""}',
    '{"$type":"Float","_value":"one"}',
    '{"$type":"Float","_value":""}',
    '{"$type":"Boolean","_value":"true"}',
    '{"$type":"Null","_value":0}',
    '{"$type":"Base64","_value":"*"}',
    '{"$type":"Date","_value":"5 November"}',
    '{"$type":"Duration","_value":"P"}',
    '{"$type":"Point","_value":"POINT (1 2)"}',
    '{"$type":"Point","_value":"SRID=7203;POINT (1 x)"}',
    '{"$type":"Node","_value":{}}',
    '{"$type":"constructor","_value":"x"}',
    '{"$type":["Date"],"_value":"x"}',
    '{"$type":"List","_value":[1]}',
    '{"$type":"Map","_value":[]}',
    '{"$type":"String","_value":"x","more":1}',
  ])('refuses %s', (json) => {
    expect(() => read(json)).toThrow(ParameterFault);
  });
});
