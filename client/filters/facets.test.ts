import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filters, graphs } from '../../tests/support/arbitrary-graph.ts';
import { FILTER_LISTS, NO_FILTERS } from '../workspace/filters.ts';
import { sift } from '../workspace/sift.ts';
import { actorsLeft, facetsOf, meetingsLeft, yearsOf } from './facets.ts';

it('each number is how many meetings are in sight once it is chosen', () => {
  fc.assert(
    fc.property(graphs, filters, fc.constantFrom(...FILTER_LISTS), (graph, asked, name) => {
      for (const { value, count } of facetsOf(graph, asked, name)) {
        const chosen = { ...asked, [name]: [value] };
        const inSight = [...sift(graph, chosen).nodes].filter((id) => id.startsWith('m'));
        expect(inSight.length).toBe(count);
        expect(meetingsLeft(graph, chosen).length).toBe(count);
      }
    }),
  );
});

it('offers what is chosen although no meeting has it', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const facets = facetsOf(graph, { ...NO_FILTERS, states: ['FR'] }, 'states');
      expect(facets).toContainEqual({ value: 'FR', count: 0 });
    }),
    { numRuns: 5 },
  );
});

it('keeps its order whatever is chosen', () => {
  fc.assert(
    fc.property(graphs, filters, fc.constantFrom(...FILTER_LISTS), (graph, asked, name) => {
      const order = facetsOf(graph, NO_FILTERS, name).map(({ value }) => value);
      expect(
        facetsOf(graph, asked, name)
          .map(({ value }) => value)
          .slice(0, order.length),
      ).toEqual(order);
    }),
    { numRuns: 30 },
  );
});

it('counts the actors that stay', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 2 }), (graph, least) => {
      const asked = { ...NO_FILTERS, least };
      const people = [...sift(graph, asked).nodes].filter((id) => /^p/u.test(id));
      expect(actorsLeft(graph, asked)).toBeGreaterThanOrEqual(people.length);
    }),
  );
});

it('knows the years that the meetings span', () => {
  const node = (id: string, earliest: string | null) => ({
    id,
    labels: ['Meeting'],
    properties: { earliest, latest: earliest },
  });
  const graph = (...nodes: ReturnType<typeof node>[]) => ({
    nodes: new Map(nodes.map((each) => [each.id, each])),
    relationships: new Map(),
    omitted: { nodes: 0, relationships: 0 },
  });
  expect(yearsOf(graph(node('a', '2024-02-01'), node('b', null), node('c', '2021-01-01')))).toEqual(
    ['2021', '2024'],
  );
  expect(yearsOf(graph(node('b', null)))).toBeUndefined();
});
