import type { MeetingPath, PathsQuery, PathsReply } from '../../../contract/paths.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { type NoSuchActor, noSuchActor } from '../actors.ts';
import { readMeetingFilter } from '../meeting-filter.ts';
import { type Chain, chainsThrough, countWays } from './chains.ts';
import { type Joining, readLinks } from './step.ts';
import { Wave } from './wave.ts';

/**
 * The shortest chains of held meetings (and, if asked, states) between two actors: a breadth-first search from both ends,
 * always from the side that reached fewer, so that it ends in the middle.
 */
export async function paths(
  store: GraphStore,
  query: PathsQuery,
  options: QueryOptions = {},
): Promise<PathsReply | NoSuchActor> {
  const { from, to, limit } = query;
  const nobody = await noSuchActor(store, [from, to], options);
  if (nobody) return nobody;
  const ends = [new Wave(from), new Wave(to)] as const;
  const { since, until, ...filter } = query;
  const held = { ...filter, status: ['held' as const], from: since, to: until };
  const conditions = await readMeetingFilter(store, held, options);
  const joining = { ...conditions, without: query.without, states: query.states === 'yes' };
  const middle = await meet(store, ends, query.maxMeetings, joining, options);
  const total = middle.reduce(
    (sum, actor) => sum + countWays(ends[0], actor) * countWays(ends[1], actor),
    0,
  );
  const chains = first(limit, middle, ends);
  return { from, to, paths: chains.map((chain) => pathOf(chain, joining.states)), total };
}

/** Lets both waves run until they meet; at whom, in order. Nobody: too far apart. */
async function meet(
  store: GraphStore,
  [a, b]: readonly [Wave, Wave],
  maxMeetings: number,
  joining: Joining,
  options: QueryOptions,
): Promise<string[]> {
  while (a.steps + b.steps < maxMeetings && a.front.length > 0 && b.front.length > 0) {
    const [nearer, other] = a.front.length <= b.front.length ? [a, b] : [b, a];
    nearer.advance(await readLinks(store, nearer.front, joining, options));
    const there = new Set(other.front);
    const met = nearer.front.filter((actor) => there.has(actor));
    if (met.length > 0) return met.sort();
  }
  return [];
}

function first(
  limit: number,
  middle: readonly string[],
  [from, to]: readonly [Wave, Wave],
): Chain[] {
  const found: Chain[] = [];
  for (const actor of middle) {
    for (const chain of chainsThrough(from, to, actor)) {
      found.push(chain);
      if (found.length === limit) return found;
    }
  }
  return found;
}

function pathOf({ actors, ways }: Chain, withLinks: boolean): MeetingPath {
  const meetings = ways.flatMap(({ by, ids }) => (by === 'meeting' ? ids : []));
  const path = { actors: [...actors], meetings };
  return withLinks ? { ...path, links: ways.map(({ ids }) => [...ids]) } : path;
}
