import type { TemporalType, Value } from '../../server/store/value.ts';

/** A value in Cypher and here. */
export type Example = readonly [name: string, cypher: string, value: Value];

const temporal = ($type: TemporalType, iso: string): Value => ({ $type, iso });

/** What a property can hold. */
export const STORABLE: readonly Example[] = [
  ['true', 'true', true],
  ['a small integer', '1', 1n],
  ['an integer past 2^53', '9007199254740993', 9007199254740993n],
  ['the largest integer', '9223372036854775807', 9223372036854775807n],
  ['the smallest integer', '-9223372036854775808', -(2n ** 63n)],
  ['a whole float', '1.0', 1],
  ['a fraction', '0.1', 0.1],
  ['a huge float', '1.7976931348623157E308', Number.MAX_VALUE],
  ['a tiny float', '4.9E-324', Number.MIN_VALUE],
  ['an empty string', "''", ''],
  ['Arabic', "'لقاء في القاهرة — ٢٠٢٤'", 'لقاء في القاهرة — ٢٠٢٤'],
  ['emoji', "'👩🏽‍🚀🇪🇬'", '👩🏽‍🚀🇪🇬'],
  ['control characters', "'a\\n\\t\\\\\\'\\u0001'", "a\n\t\\'\u0001"],
  ['an empty list', '[]', []],
  ['a list of integers', '[1, 9007199254740993]', [1n, 9007199254740993n]],
  ['a list of whole floats', '[1.0, 2.5]', [1, 2.5]],
  ['a list of strings', "['ا', 'b']", ['ا', 'b']],
  ['a date', "date('2024-11-05')", temporal('Date', '2024-11-05')],
  ['a date before year 0', "date('-0044-03-15')", temporal('Date', '-0044-03-15')],
  ['a date past year 9999', "date('+12345-03-15')", temporal('Date', '+12345-03-15')],
  ['a local time', "localtime('12:30')", temporal('LocalTime', '12:30:00')],
  ['nanoseconds', "localtime('12:30:15.100200307')", temporal('LocalTime', '12:30:15.100200307')],
  ['a time', "time('12:30:15.5+02:00')", temporal('Time', '12:30:15.5+02:00')],
  [
    'a local date-time',
    "localdatetime('2024-11-05T12:30:15.000000001')",
    temporal('LocalDateTime', '2024-11-05T12:30:15.000000001'),
  ],
  [
    'a date-time with an offset',
    "datetime('2024-11-05T12:30:15.1+02:00')",
    temporal('OffsetDateTime', '2024-11-05T12:30:15.1+02:00'),
  ],
  [
    'a date-time in UTC',
    "datetime('2024-11-05T12:30:00Z')",
    temporal('OffsetDateTime', '2024-11-05T12:30:00Z'),
  ],
  [
    'a date-time with a zone',
    "datetime('2024-01-01T00:00+02:00[Africa/Cairo]')",
    temporal('ZonedDateTime', '2024-01-01T00:00:00+02:00[Africa/Cairo]'),
  ],
  ['a duration', "duration('P1Y2M3DT4H5M6.5S')", temporal('Duration', 'P1Y2M3DT4H5M6.5S')],
  ['a negative duration', "duration('PT-1.5S')", temporal('Duration', 'PT-1.5S')],
  ['an empty duration', "duration('PT0S')", temporal('Duration', 'PT0S')],
  [
    'a point on the globe',
    'point({longitude: 31.25, latitude: 30.0})',
    { $type: 'Point', srid: 4326, coordinates: [31.25, 30] },
  ],
  [
    'a point in space',
    'point({x: 1.5, y: -2.0, z: 3.25})',
    { $type: 'Point', srid: 9157, coordinates: [1.5, -2, 3.25] },
  ],
];

/** What only travels. */
export const TRANSIENT: readonly Example[] = [
  ['null', 'null', null],
  ['infinity', '1.0 / 0.0', Number.POSITIVE_INFINITY],
  ['a mixed list', "[1, 1.0, 'a', null, true]", [1n, 1, 'a', null, true]],
  ['lists of different types in lists', '[[1], [[2.0]], []]', [[1n], [[2]], []]],
  [
    'a map of different types',
    "{integer: 1, float: 1.0, on: date('2024-11-05'), list: ['ا'], not: null}",
    new Map<string, Value>([
      ['integer', 1n],
      ['float', 1],
      ['on', temporal('Date', '2024-11-05')],
      ['list', ['ا']],
      ['not', null],
    ]),
  ],
  ['a list of maps', '[{n: 1.0}, {n: 2.0}]', [new Map([['n', 1]]), new Map([['n', 2]])]],
  [
    'a list of dates',
    "[date('2024-11-05'), date('2024-11-06')]",
    [temporal('Date', '2024-11-05'), temporal('Date', '2024-11-06')],
  ],
  ['lists of one type in lists', '[[1.0], [2.0, 3.5], []]', [[1], [2, 3.5], []]],
  [
    'a map of maps',
    "{a: 1, b: {c: [1.0, {d: 'ه'}]}}",
    new Map<string, Value>([
      ['a', 1n],
      ['b', new Map<string, Value>([['c', [1, new Map([['d', 'ه']])]]])],
    ]),
  ],
  ['an empty map', '{}', new Map()],
  [
    'keys that mean something to JavaScript',
    "{`__proto__`: {polluted: true}, `constructor`: 1, `$type`: 'Date', iso: 'x'}",
    new Map<string, Value>([
      ['__proto__', new Map([['polluted', true]])],
      ['constructor', 1n],
      ['$type', 'Date'],
      ['iso', 'x'],
    ]),
  ],
  [
    'temporal values in lists and maps',
    "[date('2024-11-05'), {at: localtime('12:30:00')}]",
    [temporal('Date', '2024-11-05'), new Map([['at', temporal('LocalTime', '12:30:00')]])],
  ],
];
