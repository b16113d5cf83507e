import { expect, it } from 'vitest';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import { SMALL_SNAPSHOT } from '../../../tests/support/small-snapshot.ts';
import { speechOf } from '../../i18n/speech.ts';
import { archiveOf } from '../archive/archive.ts';
import { changesIn } from './changes-in.ts';
import { elementWords } from './element-words.ts';
import { changedPart, unionOf } from './union.ts';
import { unionPicture } from './union-picture.ts';

const [a, b] = SMALL_SNAPSHOT.graph.nodes;
const [first] = SMALL_SNAPSHOT.graph.relationships;
if (!a || !b || !first) throw new Error('the small snapshot has lost its people');
const renamed = { ...a, properties: { ...a.properties, nameEn: 'Amal II' } };
const newcomer = { id: 'd', labels: ['Actor', 'Person'], properties: { nameEn: 'Dina' } };
const side = { id: null, name: null, taken: '' };
const counts = { added: 0, gone: 0, changed: 0, same: 0, properties: 0, evidence: 0 };
const DIFFERENCE: SnapshotDifference = {
  before: side,
  after: side,
  nodes: {
    counts: { ...counts, added: 1, gone: 1, changed: 1 },
    added: [newcomer],
    gone: [b],
    changed: [
      {
        before: a,
        after: renamed,
        properties: [{ name: 'nameEn', before: 'Amal', after: 'Amal II' }],
        evidence: { added: [], gone: [] },
      },
    ],
  },
  relationships: { counts: { ...counts, gone: 1 }, added: [], gone: [first], changed: [] },
};
const union = unionOf(archiveOf(SMALL_SNAPSHOT), DIFFERENCE);

it('draws both sides, and tells by a mark what became of each', () => {
  const { nodes, edges } = unionPicture(union, 'en');
  expect(nodes.map(({ name, change }) => [name, change])).toEqual([
    ['≠ Amal II', 'changed'],
    ['− Basil', 'gone'],
    ['Carim', undefined],
    ['m', undefined],
    ['p', undefined],
    ['+ Dina', 'added'],
  ]);
  expect(edges.find(({ id }) => id === first.id)?.change).toBe('gone');
});

it('of a large graph draws what changed and what that is tied to', () => {
  const part = changedPart(union);
  expect([...part.nodes.keys()]).toEqual(['a', 'b', 'm', 'd']);
  expect([...part.relationships.keys()]).toEqual(['TOOK_PART_IN:a:m', 'TOOK_PART_IN:b:m']);
});

it('lists all changes in words', () => {
  const words = changesIn(DIFFERENCE).map(({ change, element }) => [
    change,
    elementWords(element, union, speechOf('en')).replace(/[\u2068\u2069]/gu, ''),
  ]);
  expect(words).toEqual([
    ['added', 'Dina · Person'],
    ['gone', 'Basil · Person'],
    ['changed', 'Amal II · Person'],
    ['gone', 'Amal II took part in m'],
  ]);
});
