import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterRecords } from '../../../tests/support/arbitrary-parameters.ts';
import { readAddress } from '../../workspace/address/address.ts';
import { linkTo, MAX_LINK, queryOfLink } from './query-link.ts';
import { readyIn, SHELF } from './shelf.ts';

const readLink = (link: string) => {
  const { query } = readAddress(new URL(link).search);
  return query && queryOfLink(query);
};

describe('links that carry a query', () => {
  it('bring it as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        parameterRecords,
        (text, parameters) => {
          expect(readLink(linkTo({ text, parameters }, 'http://localhost'))).toEqual({
            text,
            parameters: JSON.parse(JSON.stringify(parameters), (_, value) =>
              typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value,
            ),
          });
        },
      ),
    );
  });

  it('are short enough for every ready query', () => {
    for (const ready of SHELF) {
      expect(linkTo(readyIn(ready, 'ar'), 'http://localhost').length).toBeLessThan(MAX_LINK / 4);
    }
  });

  it.each(['{', '[]', '{"a":{"$type":"Date","_value":"x"}}'])(
    'leave out parameters that are none: %s',
    (parameters) => {
      expect(queryOfLink({ text: 'RETURN $a', parameters })).toEqual({
        text: 'RETURN $a',
        parameters: {},
      });
    },
  );
});
