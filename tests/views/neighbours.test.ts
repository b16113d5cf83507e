import { beforeAll, expect, it } from 'vitest';
import { graphQuerySchema, neighboursReplySchema } from '../../contract/graph.ts';
import { kindOf, type NodeKind } from '../../contract/model.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { neighbours } from '../../server/views/neighbours.ts';
import { subgraph } from '../../server/views/subgraph.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes, person } from './small-graph.ts';

describeEachStore('what is next to a node', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadReports(store, await curatedDocuments());
    await addNodes(store, 'Person:Actor', [person('alone')]);
  });
  const around = (id: string, kinds?: string) =>
    subgraph(store, graphQuerySchema.parse({ around: id, ...(kinds && { kinds }) }));

  it.each(['badr-abdelatty', 'EG', 'call-abdelatty-araghchi'])(
    'is counted by kind as the report has it: %s',
    async (id) => {
      const expected = new Map<NodeKind, number>();
      const [document] = await curatedDocuments();
      const others = new Set(
        document?.relationships.flatMap(({ from, to }) =>
          from === id ? [to] : to === id ? [from] : [],
        ),
      );
      for (const node of document?.nodes ?? []) {
        const kind = kindOf([node.kind]);
        if (kind && others.has(node.id)) expected.set(kind, (expected.get(kind) ?? 0) + 1);
      }
      const { kinds = [] } = neighboursReplySchema.parse(await neighbours(store, id));
      expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toEqual(
        Object.fromEntries(expected),
      );
      expect(kinds.map(({ count }) => count)).toEqual([...expected.values()].sort((a, b) => b - a));
    },
  );

  it('is given of the kinds that are asked for alone', async () => {
    const { nodes, omitted } = await around('badr-abdelatty', 'Meeting,State');
    const { kinds = [] } = (await neighbours(store, 'badr-abdelatty')) ?? {};
    const count = (kind: NodeKind) => kinds.find((each) => each.kind === kind)?.count ?? 0;
    const others = nodes.filter(({ id }) => id !== 'badr-abdelatty');
    expect(new Set(others.map(({ labels }) => kindOf(labels)))).toEqual(
      new Set(['Meeting', 'State']),
    );
    expect(others).toHaveLength(count('Meeting') + count('State'));
    expect(omitted.nodes).toBe(0);
  });

  it('is nothing for who stands alone, and differs from nobody at all', async () => {
    expect(await neighbours(store, 'alone')).toEqual({ of: 'alone', kinds: [] });
    expect(await neighbours(store, 'nobody')).toBeUndefined();
  });
});

it('is asked for by kinds that there are, around something', () => {
  const asked = (query: object) => graphQuerySchema.safeParse(query).success;
  expect(asked({ around: 'EG', kinds: 'Meeting' })).toBe(true);
  expect(asked({ around: 'EG', kinds: 'Spy' })).toBe(false);
  expect(asked({ kinds: 'Meeting' })).toBe(false);
});
