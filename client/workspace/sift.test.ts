import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { filters, graphs } from '../../tests/support/arbitrary-graph.ts';
import { curatedSubgraph } from '../../tests/support/curated-subgraph.ts';
import { deriveContacts } from './derive-contacts.ts';
import { type Filters, filtersSet, NO_FILTERS, withoutFilter } from './filters.ts';
import { countHeld, passingMeetings, sift } from './sift.ts';
import { EMPTY_GRAPH, graphOpened, INITIAL_WORKSPACE } from './transitions.ts';
import type { WorkspaceGraph } from './types.ts';
import { countKinds, siftedGraph, visibleGraph } from './visible-graph.ts';

describe('filters on any graph', () => {
  it('never count what they hide: contacts are of held meetings that stay', () => {
    fc.assert(
      fc.property(graphs, filters, (graph, asked) => {
        const { nodes } = sift(graph, asked);
        for (const { ids, meetings } of deriveContacts(graph, asked)) {
          for (const id of [...ids, ...meetings]) expect(nodes.has(id)).toBe(true);
          for (const id of meetings) expect(graph.nodes.get(id)?.properties.status).toBe('held');
        }
      }),
    );
  });

  it('leave actors with as many held meetings as asked, of those that are in sight', () => {
    fc.assert(
      fc.property(graphs, filters, fc.integer({ min: 1, max: 3 }), (graph, asked, least) => {
        const left = siftedGraph(graph, { ...asked, least });
        const counts = countHeld(left, passingMeetings(left, NO_FILTERS), NO_FILTERS);
        for (const { id, labels } of left.nodes.values()) {
          if (labels.includes('Person')) expect(counts.get(id) ?? 0).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  it('show more when one is taken away, and all when none is set', () => {
    fc.assert(
      fc.property(graphs, filters, (graph, asked) => {
        const nodes = [...sift(graph, asked).nodes];
        for (const name of filtersSet(asked)) {
          const more = sift(graph, withoutFilter(asked, name)).nodes;
          expect(nodes.filter((id) => !more.has(id))).toEqual([]);
        }
        expect(sift(graph, NO_FILTERS).nodes.size).toBe(graph.nodes.size);
      }),
    );
  });

  it('draw no relationship that no chosen report states', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const asked = { ...NO_FILTERS, reports: ['r1'] };
        const { nodes, relationships } = visibleGraph({
          ...INITIAL_WORKSPACE,
          graph,
          filters: asked,
          hiddenKinds: [],
        });
        for (const { properties } of [...nodes, ...relationships]) {
          expect(properties.evidence).toContain('r1#char=0,9');
        }
      }),
    );
  });
});

describe('filters on the shipped report', () => {
  let graph: WorkspaceGraph;
  beforeAll(async () => {
    graph = graphOpened(INITIAL_WORKSPACE, await curatedSubgraph()).graph;
  });
  const left = (asked: Partial<Filters>) => siftedGraph(graph, { ...NO_FILTERS, ...asked });
  const ids = (asked: Partial<Filters>, label: string) =>
    [...left(asked).nodes.values()]
      .filter(({ labels }) => labels.includes(label))
      .map(({ id }) => id)
      .sort();

  it('leave the phone call, who made it and for whom', () => {
    const asked = { meetingKinds: ['phone'] } as const;
    expect(ids(asked, 'Meeting')).toEqual(['call-abdelatty-araghchi']);
    expect(ids(asked, 'Person')).toEqual(['abbas-araghchi', 'badr-abdelatty']);
    expect(ids(asked, 'State')).toEqual(['EG', 'IR']);
    expect(deriveContacts(graph, { ...NO_FILTERS, ...asked })).toEqual([
      { ids: ['abbas-araghchi', 'badr-abdelatty'], meetings: ['call-abdelatty-araghchi'] },
    ]);
    expect(countKinds(graph, { ...NO_FILTERS, ...asked }).get('Meeting')).toBe(1);
  });

  it('keep undated meetings out only when told to', () => {
    const all = ids({}, 'Meeting');
    expect(ids({ from: '2024' }, 'Meeting')).toEqual(all);
    expect(ids({ from: '2024', undated: false }, 'Meeting')).toEqual([]);
  });

  it('leave nothing of what nobody knows', () => {
    expect(ids({ states: ['FR'] }, 'Meeting')).toEqual([]);
    expect(sift(EMPTY_GRAPH, { ...NO_FILTERS, least: 1 }).nodes.size).toBe(0);
  });
});

describe('time', () => {
  const meeting = (earliest: string | null, latest: string | null) => {
    const node = { id: 'm', labels: ['Meeting'], properties: { earliest, latest } };
    return { ...EMPTY_GRAPH, nodes: new Map([['m', node]]) };
  };
  it.each([
    ['2024-01-01', '2024-12-31', '2024-06', '2024-06', true],
    ['2024-01-01', '2024-12-31', '2025', null, false],
    ['2024-01-01', '2024-12-31', null, '2023', false],
    ['2024-02-29', '2024-02-29', null, '2024-02', true],
    ['2023-01-01', null, '2030', null, true],
    ['2023-01-01', null, null, '2022', false],
    [null, '2023-01-01', '2023-01-02', null, false],
  ])('a meeting of %s to %s, asked from %s to %s: %s', (earliest, latest, from, to, stays) => {
    const asked = { ...NO_FILTERS, from, to, undated: false };
    expect(passingMeetings(meeting(earliest, latest), asked)).toEqual(stays ? ['m'] : []);
  });
});
