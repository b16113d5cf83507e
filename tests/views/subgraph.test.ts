import { beforeAll, expect, it } from 'vitest';
import { graphQuerySchema, type Subgraph, subgraphSchema } from '../../contract/graph.ts';
import { nodesQuerySchema } from '../../contract/nodes.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { nodes } from '../../server/views/nodes.ts';
import { subgraph } from '../../server/views/subgraph.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes, person, relate } from './small-graph.ts';

const ids = ({ nodes }: Subgraph) => nodes.map(({ id }) => id);
const ask = async (store: GraphStore, query: Record<string, string>) =>
  subgraphSchema.parse(await subgraph(store, graphQuerySchema.parse(query)));

/** How many parts of a picture hang together. */
function parts({ nodes, relationships }: Subgraph): number {
  const group = new Map(nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const parent = group.get(id) ?? id;
    return parent === id ? id : find(parent);
  };
  for (const { from, to } of relationships) group.set(find(from), find(to));
  return new Set(nodes.map(({ id }) => find(id))).size;
}

describeEachStore('graph of the shipped report', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadReports(store, await curatedDocuments());
  });

  it('is given whole, without the report itself', async () => {
    const [document] = await curatedDocuments();
    const graph = await ask(store, {});
    expect(graph.omitted).toEqual({ nodes: 0, relationships: 0 });
    expect(ids(graph).sort()).toEqual(document?.nodes.map(({ id }) => id).sort());
    expect(graph.relationships.map(({ id }) => id).sort()).toEqual(
      document?.relationships
        .map(({ type, from, to, postEn }) =>
          [type, from, to, ...(postEn === undefined ? [] : [postEn])].join(':'),
        )
        .sort(),
    );
    expect(graph.nodes.find(({ id }) => id === 'badr-abdelatty')).toMatchObject({
      labels: ['Person', 'Actor'],
      properties: { nameAr: 'بدر عبد العاطي', nameEn: 'Badr Abdelatty' },
    });
    const stop = graph.relationships.find(({ properties }) => properties.ordinal !== undefined);
    expect(stop).toMatchObject({ type: 'PART_OF', properties: { ordinal: 8, as: 'stop' } });
    const everyEvidence = [...graph.nodes, ...graph.relationships].map(
      ({ properties }) => properties.evidence,
    );
    expect(everyEvidence.every((one) => Array.isArray(one) && one.length > 0)).toBe(true);
  });

  it('is listed by kind, the most connected first, page by page', async () => {
    const page = async (query: object) => nodes(store, nodesQuerySchema.parse(query));
    const whole = await ask(store, {});
    const persons = whole.nodes.filter(({ labels }) => labels.includes('Person'));
    const all = await page({ kind: 'Person' });
    expect(all.total).toBe(persons.length);
    expect(all.nodes.map(({ id }) => id).sort()).toEqual(persons.map(({ id }) => id).sort());
    const links = all.nodes.map((node) => node.links);
    expect(links).toEqual(links.toSorted((a, b) => b - a));
    const [first] = all.nodes;
    const ends = whole.relationships.filter(({ from, to }) => [from, to].includes(first?.id ?? ''));
    expect(first?.links).toBe(ends.length);
    const second = await page({ kind: 'Person', limit: '2', offset: '2' });
    expect(second.nodes).toEqual(all.nodes.slice(2, 4));
    expect(all.totals.reduce((sum, { total }) => sum + total, 0)).toBe(whole.nodes.length);
  });

  it('is cut to what hangs together', async () => {
    const whole = await ask(store, {});
    const graph = await ask(store, { limit: '20' });
    expect(graph.nodes).toHaveLength(20);
    expect(parts(graph)).toBe(1);
    expect(graph.omitted).toEqual({
      nodes: whole.nodes.length - 20,
      relationships: whole.relationships.length - graph.relationships.length,
    });
    expect(await ask(store, { limit: '20' })).toEqual(graph);
  });

  it('is found around a node, one step and two', async () => {
    const near = await ask(store, { around: 'kazan' });
    expect(ids(near)).toEqual(expect.arrayContaining(['kazan', 'RU', 'meeting-sisi-pezeshkian']));
    expect(ids(near)[0]).toBe('kazan');
    expect(ids(near)).not.toContain('masoud-pezeshkian');
    const far = await ask(store, { around: 'kazan', depth: '2' });
    expect(ids(far)).toEqual(expect.arrayContaining([...ids(near), 'masoud-pezeshkian']));
  });
});

describeEachStore('graph', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await addNodes(store, 'Person:Actor', [
      { ...person('a'), big: 2n ** 60n, small: 7n, broken: 0.5 },
      ...['b', 'c', 'd', 'alone'].map((id) => person(id)),
    ]);
    await addNodes(store, 'State', [person('EG'), person('IR')]);
    await addNodes(
      store,
      'Meeting',
      ['m1', 'm2', 'm3'].map((id) => ({ id, status: 'held' })),
    );
    await addNodes(store, 'Report', [{ id: 'r', text: 'text', document: '{}' }]);
    await relate(
      store,
      ['Actor', 'TOOK_PART_IN', 'Meeting'],
      [
        ['a', 'm1'],
        ['b', 'm1'],
        ['a', 'm2'],
        ['c', 'm2'],
        ['d', 'm3'],
      ],
    );
    await relate(
      store,
      ['Person', 'REPRESENTS', 'State'],
      [
        ['a', 'EG', { postEn: 'Minister', postAr: 'وزير' }],
        ['a', 'EG', { postEn: 'Envoy', postAr: 'مبعوث' }],
        ['b', 'IR'],
        ['c', 'IR'],
        ['d', 'IR'],
      ],
    );
  });

  it('gives just the nodes asked for and what is between them', async () => {
    const graph = await ask(store, { ids: 'EG,a,nobody,m1,r,a' });
    expect(ids(graph)).toEqual(['EG', 'a', 'm1']);
    expect(graph.relationships.map(({ id }) => id)).toEqual([
      'REPRESENTS:a:EG:Envoy',
      'REPRESENTS:a:EG:Minister',
      'TOOK_PART_IN:a:m1',
    ]);
    expect(graph.omitted).toEqual({ nodes: 0, relationships: 0 });
    expect(graph.nodes[1]?.properties).toMatchObject({
      big: '1152921504606846976',
      small: 7,
      broken: 0.5,
    });
    expect(graph.nodes[1]?.properties).not.toHaveProperty('id');
  });

  it('gives neighbours, more connected first, and counts those left out', async () => {
    expect(ids(await ask(store, { around: 'a' }))).toEqual(['a', 'EG', 'm1', 'm2']);
    const cut = await ask(store, { around: 'a', limit: '3' });
    expect(ids(cut)).toEqual(['a', 'EG', 'm1']);
    expect(cut.omitted).toEqual({ nodes: 1, relationships: 1 });
  });

  it('gives nearer neighbours before those further off', async () => {
    const graph = await ask(store, { around: 'a', depth: '2' });
    expect(ids(graph)).toEqual(['a', 'EG', 'm1', 'm2', 'b', 'c']);
    expect(graph.omitted).toEqual({ nodes: 0, relationships: 0 });
    const cut = await ask(store, { around: 'a', depth: '2', limit: '5' });
    expect(ids(cut)).toEqual(['a', 'EG', 'm1', 'm2', 'b']);
    expect(cut.omitted).toEqual({ nodes: 1, relationships: 1 });
  });

  it('gives a node without neighbours alone, and nothing around no node', async () => {
    expect(ids(await ask(store, { around: 'alone', depth: '2' }))).toEqual(['alone']);
    expect(await ask(store, { around: 'nobody', depth: '2' })).toEqual({
      nodes: [],
      relationships: [],
      omitted: { nodes: 0, relationships: 0 },
    });
  });

  it('does not draw reports', async () => {
    expect(ids(await ask(store, {}))).not.toContain('r');
    expect(ids(await ask(store, { around: 'r' }))).toEqual([]);
    expect((await ask(store, { limit: '9' })).omitted.nodes).toBe(1);
  });
});

describeEachStore('graph of what nobody met about', (open) => {
  it('is cut to the most connected', async () => {
    const store = await open();
    await addNodes(
      store,
      'Place',
      ['p1', 'p2', 'p3'].map((id) => person(id)),
    );
    await addNodes(store, 'State', [person('EG'), person('IR')]);
    await relate(
      store,
      ['Place', 'LOCATED_IN', 'State'],
      [
        ['p1', 'EG'],
        ['p2', 'EG'],
      ],
    );
    const graph = await ask(store, { limit: '3' });
    expect(ids(graph).sort()).toEqual(['EG', 'p1', 'p2']);
    expect(graph.omitted).toEqual({ nodes: 2, relationships: 0 });
  });

  it('is empty when the store is', async () => {
    const store = await open();
    expect(await ask(store, {})).toEqual({
      nodes: [],
      relationships: [],
      omitted: { nodes: 0, relationships: 0 },
    });
  });
});
