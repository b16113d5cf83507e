import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbourhood.ts';

describe('neighboursOf', () => {
  it('adds up the links that kinds of nodes have to the same one', () => {
    const rows = [
      [
        [
          ['EG', 2n, 9n],
          ['m1', 1n, 3n],
        ],
      ],
      [[['EG', 3n, 9n]]],
      [[]],
    ];
    expect(neighboursOf(rows)).toEqual([
      { id: 'EG', links: 5, degree: 9 },
      { id: 'm1', links: 1, degree: 3 },
    ]);
  });

  it('passes over nodes without an id', () => {
    expect(neighboursOf([[[[null, 1n, 1n]]]])).toEqual([]);
  });
});
