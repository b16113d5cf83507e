import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { relationshipId } from '../../contract/model.ts';
import type { PropertyValue } from '../../contract/property-value.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../contract/snapshot.ts';
import { toPropertyJson } from '../../server/snapshots/property-json.ts';
import { twinId } from '../../server/snapshots/twin-id.ts';

const TEXTS = [
  '',
  'لقاء «قمة»',
  'a "quoted"\r\n\ttext & <b>',
  '😀',
  '["a"]',
  '12',
  'true',
  '?>',
  ':a:',
];
/** Names that some format has a use of its own for. */
const NAMES = [
  ...['id', 'label', '_label', 'labels', 'type', 'x', 'y', 'key', 'source', 'weight', 'kind'],
  ...['quotes', 'liqa', '_liqa', 'evidence', 'aliases', 'unnamed', 'postEn', 'a b', 'اسم', '_x20_'],
];
const TEMPORAL: readonly PropertyValue[] = [
  { $type: 'Date', _value: '2024-11-05' },
  { $type: 'Time', _value: '12:30:00.5+02:00' },
  { $type: 'LocalTime', _value: '12:30' },
  { $type: 'LocalDateTime', _value: '2024-11-05T12:30:00' },
  { $type: 'OffsetDateTime', _value: '2024-11-05T12:30:00Z' },
  { $type: 'ZonedDateTime', _value: '2024-11-05T12:30:00+02:00[Africa/Cairo]' },
  { $type: 'Duration', _value: 'P1M2DT3S' },
  { $type: 'Point', _value: { srid: 4326, coordinates: [31.25, 30] } },
  { $type: 'Base64', _value: 'AQI=' },
];

const anyText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const word = anyText.filter((text) => text !== '' && text !== '__proto__');
const name = fc.oneof(fc.constantFrom(...NAMES), anyText).filter((text) => text !== '__proto__');

const { value } = fc.letrec<{ value: PropertyValue; single: PropertyValue }>((tie) => ({
  value: fc.oneof(
    { weight: 5, arbitrary: tie('single') },
    { weight: 2, arbitrary: fc.array(tie('single'), { maxLength: 3 }) },
    fc.array(tie('value'), { maxLength: 2 }),
    fc
      .dictionary(name, tie('value'), { maxKeys: 2 })
      .map((map): PropertyValue => ({ $type: 'Map', _value: { ...map } })),
  ),
  single: fc.oneof(
    anyText,
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(toPropertyJson),
    fc.double().map(toPropertyJson),
    fc.integer().map((whole) => toPropertyJson(whole)),
    fc.constantFrom(...TEMPORAL),
  ),
}));

const properties = fc
  .dictionary(name, value, { maxKeys: 5 })
  .map((each) => ({ ...each }) as Record<string, PropertyValue>);

export interface SnapshotContent {
  readonly nodes: readonly SnapshotNode[];
  readonly relationships: readonly SnapshotRelationship[];
  readonly positions: Readonly<Record<string, { x: number; y: number }>>;
}

/** Anything that a document can hold, in the order and with the ids that a document has. */
export const snapshotContents: fc.Arbitrary<SnapshotContent> = fc
  .uniqueArray(
    fc.record({
      id: word,
      labels: fc.oneof(
        fc.constantFrom<string[]>(['Person', 'Actor'], ['Meeting']),
        fc.array(word, { maxLength: 3 }),
      ),
      properties,
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
  )
  .chain((nodes) => {
    const end = fc.constantFrom(...nodes.map(({ id }) => id));
    const type = fc.oneof(fc.constantFrom('TOOK_PART_IN', 'MADE'), word);
    const tie = fc.record({ type, from: end, to: end, properties });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    return fc.record({
      nodes: fc.constant(nodes.toSorted(byId)),
      relationships: fc.array(tie, { maxLength: 6 }).map(withIds),
      positions: fc
        .subarray(nodes)
        .chain((placed) =>
          fc.tuple(...placed.map(({ id }) => fc.tuple(fc.constant(id), number, number))),
        )
        .map((places) => Object.fromEntries(places.map(([id, x, y]) => [id, { x, y }]))),
    });
  });

function withIds(ties: readonly Omit<SnapshotRelationship, 'id'>[]): SnapshotRelationship[] {
  const counts = new Map<string, number>();
  return ties
    .map((tie) => ({
      ...tie,
      id: relationshipId(tie.type, tie.from, tie.to, tie.properties.postEn),
    }))
    .toSorted((a, b) => byId(a, b) || ((canonicalize(a) ?? '') < (canonicalize(b) ?? '') ? -1 : 1))
    .map((tie) => {
      const twin = (counts.get(tie.id) ?? 0) + 1;
      counts.set(tie.id, twin);
      return { ...tie, id: twinId(tie.id, twin) };
    })
    .toSorted(byId);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
