import { describe, expect, it } from 'vitest';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import {
  type ChangeFilter,
  facetCounts,
  isFiltered,
  NO_FILTER,
  passesFilter,
} from './change-filter.ts';
import { changeText } from './change-text.ts';
import { changesIn, type ListedChange } from './changes-in.ts';

const node = (id: string, nameAr: string) => ({
  id,
  labels: ['Meeting'],
  properties: { titleAr: nameAr, status: 'planned' },
});
const nothing = { added: [], gone: [] };
const tie = { id: 'HELD_IN:a:p', type: 'HELD_IN', from: 'a', to: 'p', properties: {} };
const DIFFERENCE: SnapshotDifference = {
  before: { id: 'x', name: 'x', taken: '' },
  after: { id: null, name: null, taken: '' },
  nodes: {
    // More than is listed.
    counts: { added: 40, gone: 1, changed: 2, same: 7, properties: 1, evidence: 1 },
    added: [node('a', 'قمّة إسطنبول')],
    gone: [node('b', 'لقاء')],
    changed: [
      {
        before: node('c', 'زيارة'),
        after: node('c', 'زيارة'),
        properties: [{ name: 'status', before: 'planned', after: 'held' }],
        evidence: nothing,
      },
      {
        before: node('d', 'اتصال'),
        after: node('d', 'اتصال'),
        properties: [],
        evidence: { added: ['r#char=1,2'], gone: [] },
      },
    ],
  },
  relationships: {
    counts: { added: 0, gone: 1, changed: 0, same: 0, properties: 0, evidence: 0 },
    added: [],
    gone: [tie],
    changed: [],
  },
};
const union = { nodes: new Map(), relationships: new Map(), changes: new Map() };

const found = (filter: Partial<ChangeFilter>) =>
  changesIn(DIFFERENCE)
    .filter((each) =>
      passesFilter(each, { ...NO_FILTER, ...filter }, (of: ListedChange) => changeText(of, union)),
    )
    .map(({ element }) => element.id);

describe('the list of differences', () => {
  it.each([
    ['all, of nothing chosen', [], ['a', 'b', 'c', 'd', tie.id]],
    ['what is gone', ['gone'], ['b', tie.id]],
    ['either of what happened', ['gone', 'added'], ['a', 'b', tie.id]],
    ['relations that are gone', ['gone', 'relationships'], [tie.id]],
    ['what has other properties', ['properties'], ['c']],
    ['what has other sentences', ['nodes', 'evidence'], ['d']],
    ['nothing that is new and changed within', ['added', 'evidence'], []],
  ] as const)('shows %s', (_what, chosen, ids) => {
    expect(found({ chosen: new Set(chosen) })).toEqual(ids);
  });

  it.each([
    ['a name, however it is spelled', 'قمه اسطنبول', ['a']],
    ['a changed value as it is said', 'took place', ['c']],
    ['a kind of tie', 'was held', [tie.id]],
    ['nothing', 'Geneva', []],
  ])('is searched for %s', (_what, typed, ids) => {
    expect(found({ typed })).toEqual(ids);
  });

  it('counts all that each filter stands for, listed or not', () => {
    expect(facetCounts(DIFFERENCE)).toEqual({
      added: 40,
      gone: 2,
      changed: 2,
      nodes: 43,
      relationships: 1,
      properties: 1,
      evidence: 1,
    });
    expect([isFiltered(NO_FILTER), isFiltered({ ...NO_FILTER, typed: ' ' })]).toEqual([
      false,
      false,
    ]);
  });
});
