import { describe, expect, it } from 'vitest';
import { dateBounds } from './date-bounds.ts';

describe('dateBounds', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-11-05', '2024-11-05', '2024-11-05'],
    ['2024-11~', '2024-11-01', '2024-11-30'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2024-10/2024-11', '2024-10-01', '2024-11-30'],
    ['2024-21', '2024-01-01', '2024-12-31'],
  ])('%s lies between %s and %s', (text, earliest, latest) => {
    expect(dateBounds(text)).toEqual({ earliest, latest });
  });

  it('leaves an open or unknown side absent', () => {
    expect(dateBounds('2024/..')).toEqual({ earliest: '2024-01-01' });
    expect(dateBounds('../2024')).toEqual({ latest: '2024-12-31' });
    expect(dateBounds('2024/')).toEqual({ earliest: '2024-01-01' });
  });

  it.each(['', 'last spring', '2024-13', '2024-02-30', '05/11/2024', '{2024,2025}', 'Y12345'])(
    'does not take %j for a date',
    (text) => expect(dateBounds(text)).toBeUndefined(),
  );
});
