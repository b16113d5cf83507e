import { describe, expect, it } from 'vitest';
import * as arrange from './arrange.ts';
import { collapsed } from './collapse.ts';
import * as step from './transitions.ts';
import { visibleGraph } from './visible-graph.ts';

const tie = (from: string, to: string) => ({
  id: `ABOUT:${from}:${to}`,
  type: 'ABOUT',
  from,
  to,
  properties: {},
});
const start = step.graphOpened(step.INITIAL_WORKSPACE, {
  nodes: ['hub', 'leaf', 'bridge', 'far'].map((id) => ({
    id,
    labels: ['Person', 'Actor'],
    properties: {},
  })),
  relationships: [tie('hub', 'leaf'), tie('hub', 'bridge'), tie('bridge', 'far')],
  omitted: { nodes: 0, relationships: 0 },
});
const seen = (workspace: typeof start) => visibleGraph(workspace).nodes.map(({ id }) => id);

describe('arranging', () => {
  it('keeps only some, and undo brings the others back', () => {
    const kept = arrange.onlyKept(start, ['hub', 'far']);
    expect(seen(kept)).toEqual(['hub', 'far']);
    expect(seen(step.undone(kept))).toEqual(['hub', 'leaf', 'bridge', 'far']);
  });

  it('collapses what hangs on one alone', () => {
    expect(seen(collapsed(start, 'hub'))).toEqual(['hub', 'bridge', 'far']);
    expect(collapsed(start, 'leaf')).toBe(start);
  });

  it('no longer points at what it hides', () => {
    const several = step.selected(start, step.selectionOf(['hub', 'leaf', 'far']));
    expect(arrange.nodesHidden(several, ['leaf', 'far']).selection).toEqual({
      type: 'node',
      id: 'hub',
    });
  });

  it('pins and lets go, one by one or all', () => {
    const pinned = arrange.nodePinned(arrange.nodePinned(start, 'hub', { x: 1.4, y: 2 }), 'far', {
      x: 0,
      y: 9,
    });
    expect(pinned.pinned.get('hub')).toEqual({ x: 1, y: 2 });
    expect([...arrange.unpinned(pinned, ['hub']).pinned.keys()]).toEqual(['far']);
    expect(arrange.unpinned(pinned).pinned.size).toBe(0);
    expect(step.undone(pinned).pinned.size).toBe(1);
  });

  it('is laid out in another way, which is one step', () => {
    const circles = arrange.laidOut(start, 'concentric', 'hub');
    expect([circles.layout, circles.centre]).toEqual(['concentric', 'hub']);
    expect(step.undone(circles).layout).toBe('force');
    expect(arrange.laidOut(circles, 'concentric', 'hub')).toBe(circles);
  });
});

describe('picking', () => {
  it('adds to what is selected, and takes out what is', () => {
    const one = step.picked(start, ['hub']);
    const two = step.picked(one, ['far']);
    expect(two.selection).toEqual({ type: 'nodes', ids: ['hub', 'far'] });
    expect(step.picked(two, ['hub']).selection).toEqual({ type: 'node', id: 'far' });
    expect(step.picked(one, ['hub']).selection).toBe(null);
    expect(step.picked(one, ['far', 'leaf', 'hub']).selection).toEqual({
      type: 'nodes',
      ids: ['hub', 'far', 'leaf'],
    });
  });

  it('shows neighbours of a kind, that kind too where it was hidden, in one step', () => {
    const topic = { id: 'gaza', labels: ['Topic'], properties: {} };
    const before = arrange.nodesHidden(start, ['leaf']);
    const hub = start.graph.nodes.get('hub');
    const leaf = start.graph.nodes.get('leaf');
    if (!hub || !leaf) throw new Error('they are there');
    const grown = arrange.kindsShownAround(before, 'hub', ['Topic'], {
      nodes: [hub, leaf, topic],
      relationships: [tie('hub', 'gaza')],
      omitted: { nodes: 5, relationships: 5 },
    });
    expect(seen(before)).not.toContain('leaf');
    expect(seen(grown)).toEqual(['hub', 'leaf', 'bridge', 'far', 'gaza']);
    expect(grown.notice).toEqual({ type: 'expanded', id: 'hub', added: 1, shown: 2, total: 7 });
    expect(grown.added).toEqual(['gaza']);
    expect(seen(step.undone(grown))).toEqual(seen(before));
  });

  it('pins several at once, in whole pixels', () => {
    const places = new Map([
      ['hub', { x: 1.4, y: -2.6 }],
      ['far', { x: 7, y: 0 }],
    ]);
    const pinned = arrange.nodesPinned(start, places);
    expect([...pinned.pinned]).toEqual([
      ['hub', { x: 1, y: -3 }],
      ['far', { x: 7, y: 0 }],
    ]);
    expect(step.undone(pinned).pinned.size).toBe(0);
    expect(arrange.nodesPinned(start, new Map())).toBe(start);
  });

  it('leaves frames for another layout, also for the one under them', () => {
    const framed = arrange.grouped(start, 'state');
    expect(arrange.laidOut(framed, 'force', null).grouping).toBe('none');
    expect(arrange.laidOut(start, 'force', null)).toBe(start);
  });
});
