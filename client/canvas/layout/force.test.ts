import { describe, expect, it } from 'vitest';
import { layout } from './force.ts';
import type { LayoutNode, LayoutRequest, Positions } from './layout-types.ts';

const node = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  width: 120,
  height: 70,
  offset: 18,
  fixed: false,
  ...more,
});

function ring(count: number): LayoutRequest {
  const nodes = Array.from({ length: count }, (_, index) => node(`n${index}`));
  const links = nodes.map(({ id }, index) => ({
    source: id,
    target: `n${(index * 7 + 3) % count}`,
    strength: 0.5,
    room: 0,
  }));
  return { nodes, links, arrangement: { kind: 'force' }, aspect: 1, draft: false };
}

function overlaps({ nodes }: LayoutRequest, positions: Positions): string[] {
  const boxes = nodes.map(({ id, width, height, offset }) => {
    const at = positions.get(id);
    if (!at) throw new Error(`${id} has no place`);
    return { id, x: at.x, y: at.y + (at.above ? -offset : offset), width, height };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

describe('layout', () => {
  it.each([1, 2, 30, 90])('leaves room for the labels of %i nodes', (count) => {
    const request = ring(count);
    expect(overlaps(request, layout(request))).toEqual([]);
  });

  it('gives the same picture for the same graph, whatever the order of its nodes', () => {
    const request = ring(40);
    const again = layout({ ...request, nodes: [...request.nodes].reverse() });
    for (const [id, place] of layout(request)) expect(again.get(id)).toEqual(place);
  });

  it('leaves in place what is fixed and puts new nodes beside their neighbours', () => {
    const at = { x: 300, y: -200, above: false };
    const request: LayoutRequest = {
      nodes: [
        node('old', { at, fixed: true }),
        node('far', { at: { x: -600, y: 0, above: true }, fixed: true }),
        node('new'),
      ],
      links: [{ source: 'old', target: 'new', strength: 0.75, room: 0 }],
      arrangement: { kind: 'force' },
      aspect: 1,
      draft: false,
    };
    const positions = layout(request);
    expect(positions.get('old')).toEqual(at);
    const { x = 0, y = 0 } = positions.get('new') ?? {};
    expect(Math.hypot(x - at.x, y - at.y)).toBeLessThan(250);
    expect(overlaps(request, positions)).toEqual([]);
  });

  it('puts what hangs on nothing below the rest', () => {
    const request = ring(12);
    const alone = [node('alone-a'), node('alone-b')];
    const positions = layout({ ...request, nodes: [...alone, ...request.nodes] });
    const lowest = Math.max(...request.nodes.map(({ id }) => positions.get(id)?.y ?? 0));
    for (const { id } of alone) expect(positions.get(id)?.y).toBeGreaterThan(lowest);
  });
});
