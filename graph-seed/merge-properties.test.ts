import { describe, expect, it } from 'vitest';
import {
  evidenceOfOthers,
  mergeProperties,
  supportersOf,
  withoutReport,
} from './merge-properties.ts';

const first = new Map<string, string | string[]>([
  ['nameEn', 'Abbas Araghchi'],
  ['aliases', ['Araghchi']],
  ['evidence', ['a#char=0,5']],
]);
const second = new Map<string, string | string[]>([
  ['nameEn', 'Abbas Araqchi'],
  ['nameAr', 'عباس عراقجي'],
  ['aliases', ['Araghchi', 'Araqchi']],
  ['evidence', ['b#char=7,9']],
]);

describe('mergeProperties', () => {
  it('joins lists, keeps what was stated first and adds what was missing', () => {
    expect(Object.fromEntries(mergeProperties([first, second]))).toEqual({
      nameEn: 'Abbas Araghchi',
      nameAr: 'عباس عراقجي',
      aliases: ['Araghchi', 'Araqchi'],
      evidence: ['a#char=0,5', 'b#char=7,9'],
    });
  });

  it('keeps what was stated first, also when it is false', () => {
    const [named, unnamed] = [new Map([['unnamed', false]]), new Map([['unnamed', true]])];
    expect(mergeProperties([named, unnamed])).toEqual(named);
  });

  it('changes nothing the second time', () => {
    const once = mergeProperties([first, second]);
    expect(mergeProperties([once, second])).toEqual(once);
  });

  it("never mixes one report's date with another's bounds", () => {
    const open = new Map([
      ['date', '2024/..'],
      ['earliest', '2024-01-01'],
    ]);
    const dated = new Map([
      ['date', '2023'],
      ['earliest', '2023-01-01'],
      ['latest', '2023-12-31'],
    ]);
    expect(Object.fromEntries(mergeProperties([open, dated]))).toEqual({
      date: '2024/..',
      earliest: '2024-01-01',
    });
  });
});

describe('withoutReport', () => {
  const both = mergeProperties([first, second]);

  it('gives back exactly what the other report says', () => {
    expect(Object.fromEntries(withoutReport(both, first, [second]))).toEqual(
      Object.fromEntries(second),
    );
    expect(Object.fromEntries(withoutReport(both, second, [first]))).toEqual(
      Object.fromEntries(first),
    );
  });

  it('leaves what no report stated', () => {
    const annotated = new Map(both).set('note', 'mine');
    expect(withoutReport(annotated, second, [first]).get('note')).toBe('mine');
  });
});

it('tells who supports a thing', () => {
  const both = mergeProperties([first, second]);
  expect(supportersOf(both)).toEqual(['a', 'b']);
  expect(evidenceOfOthers(both, 'a')).toEqual(['b#char=7,9']);
});
