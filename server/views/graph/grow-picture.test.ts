import { describe, expect, it } from 'vitest';
import { type Candidate, growPicture } from './grow-picture.ts';
import { spreadMeetings } from './overview.ts';

function candidates(share: Candidate['share'], ids: string): Candidate[] {
  return ids.split(' ').map((id) => ({ id, share }));
}

describe('growPicture', () => {
  it('keeps to what hangs together', () => {
    const all = [...candidates('actor', 'a b x'), ...candidates('meeting', 'm n y')];
    const links = [
      ['a', 'm'],
      ['b', 'm'],
      ['b', 'n'],
      ['x', 'y'],
    ] as const;
    expect(growPicture(all, links, 4).sort()).toEqual(['a', 'b', 'm', 'n']);
  });

  it('takes unlinked ones last, and all when there is room', () => {
    const all = [...candidates('actor', 'lonely a'), ...candidates('meeting', 'm')];
    expect(growPicture(all, [['a', 'm']], 10)).toEqual(['a', 'm', 'lonely']);
  });

  it('leaves room for actors beside many meetings', () => {
    const meetings = Array.from({ length: 50 }, (_, n) => `m${n}`);
    const all = [
      ...candidates('actor', 'hub a0 a1 a2'),
      ...candidates('meeting', meetings.join(' ')),
    ];
    const links = meetings.flatMap((m, n) => [['hub', m] as const, [`a${n % 3}`, m] as const]);
    const chosen = growPicture(all, links, 12);
    expect(chosen).toHaveLength(12);
    expect(chosen).toEqual(expect.arrayContaining(['hub', 'a0', 'a1', 'a2']));
  });

  it('passes over links to others and to itself', () => {
    expect(
      growPicture(
        candidates('actor', 'a'),
        [
          ['a', 'a'],
          ['a', 'z'],
        ],
        5,
      ),
    ).toEqual(['a']);
  });
});

describe('spreadMeetings', () => {
  it('passes over meetings of those who already have enough', () => {
    const row = (id: string, ...actors: string[]) => ({ id, actors });
    const busy = Array.from({ length: 20 }, (_, n) => row(`m${n}`, 'a', 'b'));
    const chosen = spreadMeetings([...busy, row('other', 'a', 'c')], 100);
    expect(chosen).toHaveLength(7);
    expect(chosen.at(-1)?.id).toBe('other');
    expect(spreadMeetings(busy, 3)).toHaveLength(3);
  });
});
