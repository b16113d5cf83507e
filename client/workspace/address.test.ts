import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '../../contract/model.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { DEFAULT_HIDDEN_KINDS, pairOf } from './transitions.ts';
import { LANGUAGES, SCREENS, SURFACES, VIEWS } from './types.ts';

const id = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom(
    'EG',
    'REPRESENTS:a:EG:Minister of Foreign Affairs, and Emigration',
    '100%',
    'a+b&c=d',
  ),
);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const addresses: fc.Arbitrary<Address> = fc.record({
  selection: fc.oneof(
    fc.constant(null),
    fc.record({ type: fc.constant('node' as const), id }),
    fc.record({ type: fc.constant('relationship' as const), id }),
    fc
      .tuple(id, id)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => pairOf(a, b)),
  ),
  view: fc.constantFrom(...VIEWS),
  hiddenKinds: fc.subarray([...NODE_KINDS]),
  hiddenNodes: ids,
  expanded: ids,
  screen: fc.constantFrom(...SCREENS),
  surface: fc.constantFrom(...SURFACES),
  language: fc.constantFrom(null, ...LANGUAGES),
  span: fc.oneof(
    fc.constant(null),
    fc.record({ reportId: fc.constant('a-report'), start: fc.nat(), end: fc.nat() }),
  ),
  query: fc.oneof(
    fc.constant(null),
    fc.record({
      text: fc.oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom("MATCH (n)\nWHERE n.nameAr = 'مصر'\nRETURN n, 1 + 2 & 3 // 100%", ',a,,b,'),
      ),
      parameters: fc.oneof(fc.constant(''), fc.json()),
    }),
  ),
});

describe('the address', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const url = new URL(`http://localhost/${writeAddress(address)}`);
        expect(readAddress(url.search)).toEqual(address);
      }),
    );
  });

  it('is short and readable', () => {
    const address: Address = {
      ...readAddress(''),
      selection: { type: 'node', id: 'abbas-araghchi' },
      view: 'contacts',
      language: 'ar',
      hiddenKinds: ['Place', 'Topic'],
      span: { reportId: 'egypt-iran-rapprochement', start: 311, end: 345 },
    };
    expect(writeAddress(address)).toBe(
      '?node=abbas-araghchi&span=egypt-iran-rapprochement%23char%3D311,345&view=contacts&hide=Place,Topic&lang=ar',
    );
    expect(writeAddress(readAddress(''))).toBe('');
  });

  it('leaves at its default what it does not know', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readAddress(text)).not.toThrow();
      }),
    );
    const address = readAddress(
      '?view=sideways&lang=xx&hide=Nonsense&pair=a&span=there&node=%E0%A4%A',
    );
    expect(address).toEqual({ ...readAddress(''), hiddenKinds: [] });
    expect(readAddress('').hiddenKinds).toEqual(DEFAULT_HIDDEN_KINDS);
  });
});
