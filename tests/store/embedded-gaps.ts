import { expect } from 'vitest';
import type { Value } from '../../server/store/value.ts';
import { ask, askOne, failureOf } from './answers.ts';
import type { Gap } from './gap.ts';
import { STORABLE, TRANSIENT } from './value-table.ts';

const FLOATS = 'whole floats come as integers';

type Reason = Pick<Gap, 'reason' | 'suite'>;

const NANOSECONDS: Reason = {
  suite: 'values',
  reason: 'the engine keeps moments to the microsecond',
};
const ZONES: Reason = { suite: 'values', reason: 'the engine has no named time zones' };
const POINTS: Reason = { suite: 'values', reason: 'the engine has no points' };
const MIXED: Reason = {
  suite: 'values',
  reason: 'where types differ in a list or map, the engine gives them as JSON',
};

/** It says that it can't, instead of giving something else. */
function unsupported(
  { suite, reason }: Reason,
  test: string,
  statement: string,
  value: Value = null,
): Gap {
  return {
    store: 'embedded',
    suite,
    test,
    reason,
    instead: 'fails with unsupported',
    check: async (open) => {
      const store = await open();
      const failure = await failureOf(ask(store, statement, { value }, { access: 'write' }));
      expect(failure.code).toBe('unsupported');
      expect(failure.message).toContain('Connect a Neo4j server');
    },
  };
}

/** A value that neither arrives, nor can be sent, nor can be kept. */
function unsupportedValue(reason: Reason, name: string): Gap[] {
  const [, cypher = 'null', value = null] = STORABLE.find(([each]) => each === name) ?? [];
  return [
    unsupported(reason, `gives ${name}`, `RETURN ${cypher} AS value`),
    unsupported(reason, `takes ${name} as a parameter`, 'RETURN $value AS value', value),
    unsupported(reason, `keeps ${name} in a property`, 'CREATE (t:Topic {value: $value})', value),
  ];
}

/** A value that arrives as another one: told here, so that nobody learns it from an answer. */
function different(name: string, instead: string, given: Value): Gap[] {
  const { suite, reason } = MIXED;
  const [, cypher = 'null', value = null] = TRANSIENT.find(([each]) => each === name) ?? [];
  const gap = { store: 'embedded', suite, reason, instead } as const;
  return [
    {
      ...gap,
      test: `gives ${name}`,
      check: async (open) => {
        expect(await askOne(await open(), `RETURN ${cypher} AS value`)).toStrictEqual(given);
      },
    },
    {
      ...gap,
      test: `takes ${name} as a parameter`,
      check: async (open) => {
        expect(await askOne(await open(), 'RETURN $value', { value })).toStrictEqual(given);
      },
    },
  ];
}

/** What the embedded store can't do of what every store must. */
export const EMBEDDED_GAPS: readonly Gap[] = [
  ...unsupportedValue(NANOSECONDS, 'a local date-time'),
  ...unsupportedValue(ZONES, 'a date-time with a zone'),
  ...unsupportedValue(POINTS, 'a point on the globe'),
  ...unsupportedValue(POINTS, 'a point in space'),
  ...different('a mixed list', FLOATS, [1n, 1n, 'a', null, true]),
  ...different('lists of different types in lists', FLOATS, [[1n], [[2n]], []]),
  ...different(
    'a map of maps',
    FLOATS,
    new Map<string, Value>([
      ['a', 1n],
      ['b', new Map<string, Value>([['c', [1n, new Map([['d', 'ه']])]]])],
    ]),
  ),
  ...different('temporal values in lists and maps', 'temporal values come as text', [
    '2024-11-05',
    new Map([['at', '12:30:00']]),
  ]),
  {
    store: 'embedded',
    suite: 'values',
    test: 'gives a path of one node',
    reason: 'the engine gives names to paths with relationships only',
    instead: 'fails with syntax',
    check: async (open) => {
      const failure = await failureOf(ask(await open(), 'MATCH p = (:Person) RETURN p'));
      expect(failure.code).toBe('syntax');
    },
  },
  {
    store: 'embedded',
    suite: 'random values',
    test: 'come back as they went, nested in any way',
    reason: MIXED.reason,
    instead: 'a whole float beside a list comes as an integer',
    check: async (open) => {
      const value = [0, []];
      expect(await askOne(await open(), 'RETURN $value', { value })).toStrictEqual([0n, []]);
    },
  },
  unsupported(
    { suite: 'random values', reason: NANOSECONDS.reason },
    'keep moments to the nanosecond',
    'RETURN $value',
    { $type: 'LocalDateTime', iso: '2024-11-05T12:00:00.000000001' },
  ),
];
