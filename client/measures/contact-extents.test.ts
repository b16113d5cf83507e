import { expect, it } from 'vitest';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { NO_FILTERS } from '../workspace/filters.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { contactExtents } from './contact-extents.ts';

const actor = (id: string): GraphNode => ({ id, labels: ['Person', 'Actor'], properties: {} });
const meeting = (id: string, date: string | null, status = 'held'): GraphNode => ({
  id,
  labels: ['Meeting'],
  properties: { status, ...(date && { date, earliest: date, latest: date }) },
});
const took = (from: string, to: string): GraphRelationship => ({
  id: `${from} ${to}`,
  type: 'TOOK_PART_IN',
  from,
  to,
  properties: {},
});

it('says when those who met met first and last, of what was held', () => {
  const nodes = [
    ...['a', 'b', 'c'].map(actor),
    meeting('late', '2024-11-24'),
    meeting('early', '2024-02-01'),
    meeting('undated', null),
    meeting('planned', '2025-01-01', 'planned'),
  ];
  const relationships = ['late', 'early', 'undated', 'planned'].flatMap((to) => [
    took('a', to),
    took(to === 'early' ? 'c' : 'b', to),
  ]);
  const graph = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(relationships.map((each) => [each.id, each])),
  } as unknown as WorkspaceGraph;
  expect(contactExtents(graph, NO_FILTERS)).toEqual(
    new Map([
      ['a', { first: '2024-02-01', last: '2024-11-24' }],
      ['b', { first: '2024-11-24', last: '2024-11-24' }],
      ['c', { first: '2024-02-01', last: '2024-02-01' }],
    ]),
  );
});
