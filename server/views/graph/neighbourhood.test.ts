import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbourhood.ts';

describe('neighboursOf', () => {
  it('adds up the links that kinds of nodes have to the same one', () => {
    const rows = [
      [
        'Person',
        [
          ['EG', 2n, 9n],
          ['m1', 1n, 3n],
        ],
      ],
      ['Meeting', [['EG', 3n, 9n]]],
      ['Topic', []],
    ];
    expect(neighboursOf(rows)).toEqual([
      { id: 'EG', links: 5, occasions: 3, degree: 9 },
      { id: 'm1', links: 1, occasions: 0, degree: 3 },
    ]);
  });

  it('passes over nodes without an id', () => {
    expect(neighboursOf([['Person', [[null, 1n, 1n]]]])).toEqual([]);
  });
});
