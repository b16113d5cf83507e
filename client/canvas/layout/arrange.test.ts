import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import type { Arrangement, LayoutRequest } from './layout-types.ts';

const ARRANGEMENTS = fc.constantFrom<Arrangement>(
  { kind: 'concentric', centre: '0' },
  { kind: 'layers' },
  { kind: 'blocks' },
  { kind: 'time', mirrored: false },
  { kind: 'time', mirrored: true },
);
const node = fc.record(
  {
    width: fc.integer({ min: 20, max: 160 }),
    height: fc.integer({ min: 20, max: 70 }),
    group: fc.constantFrom('0', '1', 'x'),
    when: fc.nat(4000).map((day) => [day, day + 30] as const),
  },
  { requiredKeys: ['width', 'height'] },
);
const requests = fc
  .tuple(
    fc.array(node, { minLength: 1, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(), fc.nat())),
    ARRANGEMENTS,
  )
  .map(
    ([nodes, pairs, arrangement]): LayoutRequest => ({
      nodes: nodes.map((each, index) => ({ ...each, id: String(index), offset: 8, fixed: false })),
      links: pairs.map(([a, b]) => ({
        source: String(a % nodes.length),
        target: String(b % nodes.length),
        strength: 1,
        room: 0,
      })),
      arrangement,
      aspect: 1.4,
      draft: false,
    }),
  );

function overlaps({ nodes }: LayoutRequest, positions: ReturnType<typeof arrange>): number {
  let count = 0;
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1)) {
      const [one, other] = [positions.get(a.id), positions.get(b.id)];
      if (!one || !other) throw new Error('A node has no place.');
      const apartX = Math.abs(one.x - other.x) - (a.width + b.width) / 2;
      const middle = (at: typeof one) => at.y + (at.above ? -8 : 8);
      const apartY = Math.abs(middle(one) - middle(other)) - (a.height + b.height) / 2;
      if (apartX < -1 && apartY < -1) count++;
    }
  });
  return count;
}

describe('every layout', () => {
  it('gives each node a place of its own', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(overlaps(request, arrange(request))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what is pinned where it is', () => {
    fc.assert(
      fc.property(requests, fc.integer(), fc.integer(), (request, x, y) => {
        const [first, ...others] = request.nodes;
        if (!first) return;
        const at = { x, y, above: false };
        const nodes = [{ ...first, at, fixed: true }, ...others];
        expect(arrange({ ...request, nodes }).get(first.id)).toEqual(at);
      }),
      { numRuns: 40 },
    );
  });
});

const plain = (id: string, more = {}) => ({
  id,
  width: 40,
  height: 30,
  offset: 8,
  fixed: false,
  ...more,
});
const link = (source: string, target: string) => ({ source, target, strength: 1, room: 0 });
const base = { aspect: 1.4, draft: false };

it('puts the one around whom it goes in the middle, and others by their steps', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => plain(id));
  const links = [link('a', 'b'), link('a', 'c'), link('c', 'd')];
  const arrangement = { kind: 'concentric', centre: 'a' } as const;
  const positions = arrange({ ...base, nodes, links, arrangement });
  const from = (id: string) => {
    const [one, other] = [positions.get(id), positions.get('a')];
    return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
  };
  expect(from('b')).toBeLessThan(from('d'));
  expect(from('c')).toBeLessThan(from('d'));
});

it('puts the earlier first in reading, and the undated in a lane below', () => {
  const nodes = [
    plain('late', { when: [400, 400] }),
    plain('early', { when: [10, 20] }),
    plain('undated'),
  ];
  const at = (mirrored: boolean) =>
    arrange({ ...base, nodes, links: [], arrangement: { kind: 'time', mirrored } });
  const x = (mirrored: boolean, id: string) => at(mirrored).get(id)?.x ?? Number.NaN;
  expect(x(false, 'early')).toBeLessThan(x(false, 'late'));
  expect(x(true, 'early')).toBeGreaterThan(x(true, 'late'));
  expect(at(false).get('undated')?.y).toBeGreaterThan(at(false).get('late')?.y ?? 0);
});
