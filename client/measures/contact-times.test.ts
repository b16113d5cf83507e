import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../contract/graph.ts';
import { EMPTY_GRAPH } from '../workspace/transitions.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { contactTimes } from './contact-times.ts';

function graphOf(meetings: Record<string, Record<string, string>>): WorkspaceGraph {
  const ids = Object.keys(meetings);
  const nodes = ids.map((id): [string, GraphNode] => [
    id,
    { id, labels: ['Meeting'], properties: { status: 'held', ...meetings[id] } },
  ]);
  const took = ids.flatMap((to) =>
    ['a', 'b'].map((from) => {
      const id = `TOOK_PART_IN:${from}:${to}`;
      return [id, { id, type: 'TOOK_PART_IN', from, to, properties: {} }] as const;
    }),
  );
  return { ...EMPTY_GRAPH, nodes: new Map(nodes), relationships: new Map(took) };
}

describe('contactTimes', () => {
  it('is of the meetings that were held and have a date', () => {
    const graph = graphOf({
      spring: { date: '2024-03', earliest: '2024-03-01', latest: '2024-03-31' },
      year: { date: '2024', earliest: '2024-01-01', latest: '2024-12-31' },
      undated: {},
      off: { status: 'cancelled', date: '2020', earliest: '2020-01-01', latest: '2020-12-31' },
    });
    expect(contactTimes(graph, 'a')).toEqual({ first: '2024', last: '2024' });
  });

  it('leaves what no report dates unknown', () => {
    expect(contactTimes(graphOf({ undated: {} }), 'a')).toEqual({ first: null, last: null });
  });
});
