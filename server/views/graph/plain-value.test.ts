import { describe, expect, it } from 'vitest';
import { plainMap, plainValue } from './plain-value.ts';

describe('plainValue', () => {
  it.each([
    [null, null],
    [true, true],
    ['نص', 'نص'],
    [3n, 3],
    [2n ** 53n - 1n, Number.MAX_SAFE_INTEGER],
    [2n ** 53n, '9007199254740992'],
    [-(2n ** 63n), '-9223372036854775808'],
    [1.5, 1.5],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [new Uint8Array([1, 2, 255]), 'AQL/'],
    [
      [1n, ['a']],
      [1, ['a']],
    ],
    [new Map([['a', 1n]]), { a: 1 }],
    [{ $type: 'Date', iso: '2024-10-24' } as const, '2024-10-24'],
    [{ $type: 'Duration', iso: 'P1D' } as const, 'P1D'],
    [
      { $type: 'Point', srid: 4326, coordinates: [31.2, 30] } as const,
      { srid: 4326, coordinates: [31.2, 30] },
    ],
  ])('%o is %o', (value, plain) => {
    expect(plainValue(value)).toEqual(plain);
  });

  it('keeps keys that objects treat specially', () => {
    const plain = plainMap(new Map([['__proto__', 'x']]));
    expect(Object.keys(plain)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
