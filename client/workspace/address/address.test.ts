import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEETING_KINDS, MEETING_STATUSES, NODE_KINDS } from '../../../contract/model.ts';
import { COLOURS, ICONS, LABELS, SIZES } from '../look.ts';
import { DEFAULT_HIDDEN_KINDS, pairOf, selectionOf } from '../transitions.ts';
import {
  GROUPINGS,
  LANGUAGES,
  LAYOUTS,
  MATRIX_ORDERS,
  MATRIX_SUBJECTS,
  SCREENS,
  SURFACES,
  VIEWS,
} from '../types.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { parseWords } from './address-words.ts';
import { leavesNotes } from './arranging.ts';

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
    fc.uniqueArray(id, { minLength: 2, maxLength: 5 }).map(selectionOf),
  ),
  snapshot: fc.oneof(fc.constant(null), id),
  view: fc.constantFrom(...VIEWS),
  hiddenKinds: fc.subarray([...NODE_KINDS]),
  hiddenNodes: ids,
  expanded: ids,
  added: ids,
  filters: fc.record({
    meetingKinds: fc.subarray([...MEETING_KINDS]),
    statuses: fc.subarray([...MEETING_STATUSES]),
    states: ids,
    organizations: ids,
    topics: ids,
    places: ids,
    reports: ids,
    from: fc.constantFrom(null, '2024', '2024-11'),
    to: fc.constantFrom(null, '2024-12-31'),
    undated: fc.boolean(),
    least: fc.nat(),
  }),
  layout: fc.constantFrom(...LAYOUTS),
  centre: fc.oneof(fc.constant(null), id),
  grouping: fc.constantFrom(...GROUPINGS),
  pinned: fc
    .uniqueArray(fc.tuple(id, fc.record({ x: fc.integer(), y: fc.integer() })), {
      selector: ([pinned]) => pinned,
      maxLength: 4,
    })
    .map((pins) => new Map(pins)),
  look: fc.record({
    size: fc.constantFrom(...SIZES),
    colour: fc.constantFrom(...COLOURS),
    label: fc.constantFrom(...LABELS),
    icon: fc.constantFrom(...ICONS),
  }),
  notes: fc.array(
    fc.record({
      on: fc.oneof(
        fc.constant(null),
        id.filter((on) => on !== '-'),
      ),
      text: fc.string({ minLength: 1, unit: 'grapheme' }),
    }),
    { maxLength: 3 },
  ),
  paths: fc.record({
    ends: ids,
    without: fc.subarray([...MEETING_KINDS]),
    states: fc.boolean(),
    chain: fc.uniqueArray(id, { minLength: 3, maxLength: 7 }),
  }),
  matrix: fc.record({
    of: fc.constantFrom(...MATRIX_SUBJECTS),
    order: fc.constantFrom(...MATRIX_ORDERS),
  }),
  meetings: fc.record({
    of: fc.oneof(fc.constant(null), id),
    kind: fc.constantFrom(null, ...MEETING_KINDS),
    topic: fc.oneof(fc.constant(null), id),
  }),
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

  it('leaves notes that are too long for a link to what the browser keeps', () => {
    const long = { on: null, text: 'ملاحظة '.repeat(100) };
    const written = writeAddress({ ...readAddress(''), notes: [long] });
    expect(written).toBe('?notes=kept');
    expect(leavesNotes(parseWords(written))).toBe(true);
    expect(readAddress(written).notes).toEqual([]);
    expect(leavesNotes(parseWords('?note=-,short'))).toBe(false);
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
