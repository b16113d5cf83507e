import { describe, expect, it } from 'vitest';
import * as arrange from './arrange.ts';
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
    expect(seen(arrange.collapsed(start, 'hub'))).toEqual(['hub', 'bridge', 'far']);
    expect(arrange.collapsed(start, 'leaf')).toBe(start);
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
});
