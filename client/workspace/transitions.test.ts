import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../../contract/graph.ts';
import { nodesHidden } from './arrange.ts';
import * as step from './transitions.ts';

const subgraph = (ids: string[], left = 0): Subgraph => ({
  nodes: ids.map((id) => ({ id, labels: ['Person', 'Actor'], properties: {} })),
  relationships: ids.slice(1).map((to) => ({
    id: `ABOUT:${ids[0]}:${to}`,
    type: 'ABOUT',
    from: ids[0] ?? '',
    to,
    properties: {},
  })),
  omitted: { nodes: left, relationships: 0 },
});
const start = step.graphOpened(step.INITIAL_WORKSPACE, subgraph(['a', 'b']));
const idsOf = (workspace: typeof start) => [...workspace.graph.nodes.keys()];

describe('opening', () => {
  it('joins the overview with the neighbourhoods a link names', () => {
    const opened = step.graphOpened(start, subgraph(['a'], 7), [subgraph(['a', 'c'], 3)]);
    expect(idsOf(opened)).toEqual(['a', 'c']);
    // One of the seven came with a neighbourhood.
    expect(opened.graph.omitted.nodes).toBe(6);
    expect(opened.past).toEqual([]);
  });
});

describe('expanding', () => {
  const grown = step.expandedWith(start, 'a', subgraph(['a', 'b', 'c'], 38));

  it('adds what is new and says how much of it is shown', () => {
    expect(idsOf(grown)).toEqual(['a', 'b', 'c']);
    expect(grown.expanded).toEqual(['a']);
    expect(grown.notice).toEqual({ type: 'expanded', id: 'a', added: 1, shown: 2, total: 40 });
  });

  it('is no step to take back when it brought nothing', () => {
    const same = step.expandedWith(start, 'a', subgraph(['a', 'b']));
    expect(same.past).toEqual([]);
    expect(same.graph).toBe(start.graph);
  });

  it('can be taken back and made again', () => {
    expect(idsOf(step.undone(grown))).toEqual(['a', 'b']);
    expect(step.undone(grown).expanded).toEqual([]);
    expect(idsOf(step.redone(step.undone(grown)))).toEqual(['a', 'b', 'c']);
  });
});

describe('adding what was found elsewhere', () => {
  it('says how much of it was new, and can be taken back', () => {
    const grown = step.addedTo(start, subgraph(['b', 'c', 'd']));
    expect(idsOf(grown)).toEqual(['a', 'b', 'c', 'd']);
    expect(grown.notice).toEqual({ type: 'added', added: ['c', 'd'], total: 3 });
    expect(grown.added).toEqual(['c', 'd']);
    expect(idsOf(step.undone(grown))).toEqual(['a', 'b']);
    expect(step.undone(grown).added).toEqual([]);
  });

  it('remembers for the address what was new, each once and not without end', () => {
    const more = step.addedTo(step.addedTo(start, subgraph(['c'])), subgraph(['c', 'd']));
    expect(more.added).toEqual(['c', 'd']);
    const many = Array.from({ length: 500 }, (_, at) => `n${at}`);
    expect(step.addedTo(start, subgraph(many)).added).toHaveLength(200);
  });

  it('is a step when it only brought connections, and none when it brought nothing', () => {
    const connected = step.addedTo(start, subgraph(['b', 'a']));
    expect(connected.notice).toMatchObject({ added: [], total: 2 });
    expect(connected.past).toHaveLength(1);
    expect(step.addedTo(connected, subgraph(['b', 'a'])).past).toHaveLength(1);
  });
});

describe('taking back', () => {
  it('goes over views, kinds and hidden nodes in their order', () => {
    let now = step.viewSet(start, 'contacts');
    now = step.kindToggled(now, 'Place');
    now = nodesHidden(now, ['b']);
    expect(now.hiddenNodes).toEqual(['b']);
    now = step.undone(now);
    expect(now.hiddenNodes).toEqual([]);
    now = step.undone(now);
    expect(now.hiddenKinds).toEqual(start.hiddenKinds);
    now = step.undone(now);
    expect(now.view).toBe('meetings');
    expect(step.undone(now)).toBe(now);
    now = step.redone(step.redone(step.redone(now)));
    expect([now.view, now.hiddenNodes, step.redone(now) === now]).toEqual([
      'contacts',
      ['b'],
      true,
    ]);
  });

  it('forgets what could be made again once something else is done', () => {
    const other = step.kindToggled(step.undone(step.viewSet(start, 'contacts')), 'State');
    expect(other.future).toEqual([]);
  });

  it('leaves the selection alone', () => {
    const now = step.undone(step.selected(step.viewSet(start, 'contacts'), step.pairOf('b', 'a')));
    expect(now.selection).toEqual({ type: 'pair', ids: ['a', 'b'] });
  });
});

describe('notes', () => {
  const note = { on: 'a', text: 'ask again' };
  const noted = step.noteChanged(start, null, note);

  it('are written, changed and taken away, each to be undone', () => {
    expect(noted.notes).toEqual([note]);
    const changed = step.noteChanged(noted, note, { ...note, text: 'asked' });
    expect(changed.notes).toEqual([{ on: 'a', text: 'asked' }]);
    expect(step.noteChanged(noted, note, null).notes).toEqual([]);
    expect(step.undone(changed).notes).toEqual([note]);
    expect(step.undone(step.undone(changed)).notes).toEqual([]);
  });

  it('stay as they are when nothing is changed, or what is not there', () => {
    expect(step.noteChanged(noted, note, note)).toBe(noted);
    expect(step.noteChanged(noted, { on: 'b', text: 'x' }, null)).toBe(noted);
  });
});

describe('filtering', () => {
  it('is a step only if it changes anything', () => {
    const filtered = step.filtersChanged(start, { ...start.filters, least: 2 });
    expect(step.undone(filtered).filters.least).toBe(0);
    expect(step.filtersChanged(filtered, { ...filtered.filters }).past).toHaveLength(1);
  });
});

describe('selecting', () => {
  const span = { reportId: 'r', start: 1, end: 4 };

  it('lets the marked sentence go; marking one keeps the selection', () => {
    const marked = step.spanShown(step.selected(start, { type: 'node', id: 'a' }), span);
    expect(marked.selection).toEqual({ type: 'node', id: 'a' });
    expect(step.selected(marked, { type: 'node', id: 'b' }).span).toBeNull();
  });

  it('ends when the selected node is hidden', () => {
    expect(
      nodesHidden(step.selected(start, { type: 'node', id: 'a' }), ['a']).selection,
    ).toBeNull();
  });
});
