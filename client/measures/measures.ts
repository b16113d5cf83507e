/** What people measure in a graph of who met whom, made from the pairs alone. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import { seededRandom } from '../canvas/layout/random.ts';

/** Actors by id, and the pairs of them who met in a meeting that was held; plain data. */
export interface Contacts {
  readonly actors: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

export interface ActorMeasures {
  /** How many different actors they met. */
  readonly degree: number;
  /** Pairs of others between whom they are on the shortest way; where there are several, a share. */
  readonly betweenness: number;
  /** From 0 to 1: how few meetings away the others are, less for those whom no way leads to. */
  readonly closeness: number;
  /** The group of those who meet each other most, from 0, the largest first; null when they met nobody. */
  readonly community: number | null;
}

export type Measures = ReadonlyMap<string, ActorMeasures>;

/**
 * Degree, betweenness (not normalised), closeness (as Wasserman and Faust have it) and Louvain's
 * communities. The same contacts give the same answer, in whatever order they come.
 */
export function measure({ actors, pairs }: Contacts): Measures {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const id of [...new Set(actors)].sort()) graph.addNode(id);
  for (const [a, b] of [...pairs].sort(byEnds)) if (a !== b) graph.mergeEdge(a, b);
  const between = betweenness(graph, { normalized: false });
  const close = closeness(graph, { wassermanFaust: true });
  const communities = communitiesOf(graph);
  return new Map(
    graph.nodes().map((id) => [
      id,
      {
        degree: graph.degree(id),
        betweenness: between[id] ?? 0,
        closeness: close[id] ?? 0,
        community: communities.get(id) ?? null,
      },
    ]),
  );
}

function communitiesOf(graph: Graph): ReadonlyMap<string, number> {
  if (graph.size === 0) return new Map();
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: null });
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(found)) {
    if (graph.degree(id) === 0) continue;
    members.set(community, [...(members.get(community) ?? []), id]);
  }
  const ordered = [...members.values()].sort(
    (one, other) => other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1),
  );
  return new Map(ordered.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}

function byEnds([a, b]: readonly [string, string], [c, d]: readonly [string, string]): number {
  return a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0;
}
