import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../tests/support/arbitrary-parameters.ts';
import { CompactFault, fromCompact, toCompact } from './compact-json.ts';

const faultOf = (json: unknown) => {
  try {
    return fromCompact(json);
  } catch (error) {
    if (!(error instanceof CompactFault)) throw error;
    return [error.fault, error.pointer];
  }
};

describe('values as JSON that people write', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(parameterValues, (value) => {
        expect(fromCompact(JSON.parse(JSON.stringify(toCompact(value))))).toEqual(value);
      }),
    );
  });

  it('are plain where JSON says the type', () => {
    expect(
      toCompact({
        $type: 'Map',
        _value: {
          id: { $type: 'String', _value: 'EG' },
          n: { $type: 'List', _value: [{ $type: 'Integer', _value: '3' }] },
          share: { $type: 'Float', _value: '0.5' },
          whole: { $type: 'Float', _value: '1.0' },
          large: { $type: 'Integer', _value: '9007199254740993' },
        },
      }),
    ).toEqual({
      id: 'EG',
      n: [3],
      share: 0.5,
      whole: { $type: 'Float', _value: '1.0' },
      large: { $type: 'Integer', _value: '9007199254740993' },
    });
  });

  it.each([
    [{ a: [{ $type: 'Date', _value: '2024-02-30' }] }, 'noSuchDay', '/a/0/_value'],
    [{ 'a/b': { $type: 'Dat', _value: '2024-02-28' } }, 'notTyped', '/a~1b'],
    [{ $type: 'Integer', _value: '9223372036854775808' }, 'tooLarge', '/_value'],
    [1e300, 'inexact', ''],
    [{ $type: 'Map', _value: [] }, 'notMap', '/_value'],
    [JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`), 'tooDeep', '/0'.repeat(101)],
  ])('says what is wrong and where: %j', (json, fault, pointer) => {
    expect(faultOf(json)).toEqual([fault, pointer]);
  });
});
