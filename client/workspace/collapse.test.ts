import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../../contract/graph.ts';
import { nodePinned } from './arrange.ts';
import { collapsed } from './collapse.ts';
import * as step from './transitions.ts';

/** Nodes around the first of them, with what else is between them as `a-b`. */
const around = (ids: string, ties: string): Subgraph => ({
  nodes: ids.split(' ').map((id) => ({ id, labels: ['Person', 'Actor'], properties: {} })),
  relationships: ties.split(' ').map((tie) => {
    const [from = '', to = ''] = tie.split('-');
    return { id: `ABOUT:${from}:${to}`, type: 'ABOUT', from, to, properties: {} };
  }),
  omitted: { nodes: 0, relationships: 0 },
});

const overview: Subgraph = {
  ...around('hub other', 'hub-other'),
  omitted: { nodes: 9, relationships: 9 },
};
const start = step.graphOpened(step.INITIAL_WORKSPACE, overview);
const grown = step.expandedWith(
  start,
  'hub',
  around('hub meeting shared pinned', 'hub-meeting hub-shared other-shared hub-pinned'),
);
const further = step.expandedWith(grown, 'meeting', around('meeting guest', 'meeting-guest'));
const idsOf = ({ graph }: typeof start) => [...graph.nodes.keys()];

describe('collapsing', () => {
  it('takes back what expanding brought, and what that brought', () => {
    const now = collapsed(further, 'hub');
    expect(idsOf(now)).toEqual(['hub', 'other', 'shared']);
    expect(now.notice).toEqual({ type: 'hidden', ids: ['meeting', 'pinned', 'guest'] });
    expect(now.graph.omitted.nodes).toBe(8);
    expect([...now.graph.relationships.keys()]).toHaveLength(3);
  });

  it('keeps what is selected or pinned, with all that it hangs on', () => {
    const selected = step.selected(further, { type: 'node', id: 'guest' });
    const now = collapsed(nodePinned(selected, 'pinned', { x: 0, y: 0 }), 'hub');
    expect(now.graph).toBe(further.graph);
  });

  it('leaves a link that opens the same', () => {
    const now = collapsed(further, 'hub');
    expect([now.expanded, now.added]).toEqual([[], ['shared']]);
    const opened = step.graphOpened(now, overview, [around('shared', 'hub-shared')]);
    expect(idsOf(opened)).toEqual(idsOf(now));
  });

  it('knows after a link is opened what expanding brought', () => {
    const opened = step.graphOpened(further, overview, [
      around('hub meeting', 'hub-meeting'),
      around('meeting guest', 'meeting-guest'),
    ]);
    expect(idsOf(collapsed(opened, 'hub'))).toEqual(['hub', 'other']);
  });

  it('is one step, which undo takes back, and brings it all again when expanded', () => {
    const now = collapsed(further, 'hub');
    expect(idsOf(step.undone(now))).toEqual(idsOf(further));
    expect(step.undone(now).expanded).toEqual(['hub', 'meeting']);
    const again = step.expandedWith(now, 'hub', around('hub meeting', 'hub-meeting'));
    expect(idsOf(again)).toContain('meeting');
  });

  it('does nothing where nothing hangs on the node', () => {
    expect(collapsed(start, 'guest')).toBe(start);
  });
});
