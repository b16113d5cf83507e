import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import karate from './karate-club.json' with { type: 'json' };
import { type Contacts, measure } from './measures.ts';

const CLUB: Contacts = {
  actors: [...new Set([...karate.edges.flat(), ...karate.alone])],
  pairs: karate.edges.map(([a = '', b = '']) => [a, b]),
};

/** A graph of 2 to 9 actors, some of whom may have met nobody. */
const contacts: fc.Arbitrary<Contacts> = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const actor = fc.integer({ min: 0, max: size - 1 }).map((n) => `a${n}`);
  return fc.record({
    actors: fc.constant(Array.from({ length: size }, (_, n) => `a${n}`)),
    pairs: fc.array(
      fc.tuple(actor, actor).filter(([a, b]) => a !== b),
      { maxLength: 20 },
    ),
  });
});

describe('measure', () => {
  // Zachary's club with an island and one alone beside it, by NetworkX 3.6.1:
  // betweenness_centrality(normalized=False) and closeness_centrality().
  it.each(Object.keys(karate.degree) as (keyof typeof karate.degree)[])(
    'agrees with NetworkX to 1e-9 on %s',
    (id) => {
      const found = measure(CLUB).get(id);
      expect(found?.degree).toBe(karate.degree[id]);
      expect(Math.abs((found?.betweenness ?? Number.NaN) - karate.betweenness[id])).toBeLessThan(
        1e-9,
      );
      expect(Math.abs((found?.closeness ?? Number.NaN) - karate.closeness[id])).toBeLessThan(1e-9);
    },
  );

  it('agrees with counting every shortest way one by one', () => {
    fc.assert(
      fc.property(contacts, (graph) => {
        const found = measure(graph);
        for (const [id, { betweenness, closeness }] of byCounting(graph)) {
          expect(found.get(id)?.betweenness).toBeCloseTo(betweenness, 9);
          expect(found.get(id)?.closeness).toBeCloseTo(closeness, 9);
        }
      }),
    );
  });

  it('does not depend on the order in which it is told', () => {
    fc.assert(
      fc.property(contacts, ({ actors, pairs }) => {
        const turned = { actors: actors.toReversed(), pairs: pairs.toReversed() };
        expect(measure(turned)).toEqual(measure({ actors, pairs }));
      }),
    );
  });

  it('finds two groups that one line joins, the larger first, and none for who met nobody', () => {
    const found = measure({
      actors: ['x', 'a', 'b', 'c', 'd', 'e', 'f', 'g'],
      pairs: [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'e'],
        ['d', 'f'],
        ['d', 'g'],
        ['e', 'f'],
        ['e', 'g'],
        ['f', 'g'],
      ],
    });
    const groups = ['d', 'e', 'f', 'g', 'a', 'b', 'c', 'x'].map((id) => found.get(id)?.community);
    expect(groups).toEqual([0, 0, 0, 0, 1, 1, 1, null]);
  });
});

// Every shortest way between every two, by walking them all.
function byCounting({ actors, pairs }: Contacts) {
  const next = new Map<string, Set<string>>(actors.map((id) => [id, new Set()]));
  for (const [a, b] of pairs) {
    next.get(a)?.add(b);
    next.get(b)?.add(a);
  }
  const waysFrom = (from: string) => {
    const found = new Map<string, string[][]>([[from, [[from]]]]);
    for (let ways = [[from]]; ways.length > 0; ) {
      const longer = ways.flatMap((way) =>
        [...(next.get(way.at(-1) ?? '') ?? [])]
          .filter((id) => !found.has(id))
          .map((id) => [...way, id]),
      );
      for (const way of longer) {
        const to = way.at(-1) ?? '';
        found.set(to, [...(found.get(to) ?? []), way]);
      }
      ways = longer;
    }
    return found;
  };
  const all = new Map(actors.map((id) => [id, waysFrom(id)]));
  return actors.map((id) => {
    let betweenness = 0;
    for (const [from, others] of all) {
      for (const [to, ways] of others) {
        if (from >= to || from === id || to === id) continue;
        betweenness += ways.filter((way) => way.includes(id)).length / ways.length;
      }
    }
    const away = [...(all.get(id) ?? [])].map(([, [way = []]]) => way.length - 1);
    const total = away.reduce((sum, each) => sum + each, 0);
    const reached = away.length - 1;
    const closeness = total === 0 ? 0 : (reached / total) * (reached / (actors.length - 1));
    return [id, { betweenness, closeness }] as const;
  });
}
