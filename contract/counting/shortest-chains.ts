import type { MeetingPath, PathsReply } from '../paths.ts';
import { type Chain, chainsThrough, countWays } from './chains.ts';
import { Wave } from './wave.ts';
import type { Link } from './way.ts';

/** Where chains are looked for, and how many are told. */
export interface ChainsAsked {
  readonly from: string;
  readonly to: string;
  readonly maxMeetings: number;
  readonly limit: number;
  /** Whether it is told what leads from each actor to the next: a state may, too. */
  readonly withLinks: boolean;
}

/** Everybody to whom a way leads from one of these actors. */
type ReadLinks = (actors: readonly string[]) => Promise<readonly Link[]>;

/**
 * The shortest chains between two actors: a breadth-first search from both ends, always from the
 * side that reached fewer, so that it ends in the middle.
 */
export async function shortestChains(
  { from, to, maxMeetings, limit, withLinks }: ChainsAsked,
  readLinks: ReadLinks,
): Promise<PathsReply> {
  const ends = [new Wave(from), new Wave(to)] as const;
  const middle = await meet(ends, maxMeetings, readLinks);
  const total = middle.reduce(
    (sum, actor) => sum + countWays(ends[0], actor) * countWays(ends[1], actor),
    0,
  );
  const chains = first(limit, middle, ends);
  return { from, to, paths: chains.map((chain) => pathOf(chain, withLinks)), total };
}

/** Lets both waves run until they meet; at whom, in order. Nobody: too far apart. */
async function meet(
  [a, b]: readonly [Wave, Wave],
  maxMeetings: number,
  readLinks: ReadLinks,
): Promise<string[]> {
  while (a.steps + b.steps < maxMeetings && a.front.length > 0 && b.front.length > 0) {
    const [nearer, other] = a.front.length <= b.front.length ? [a, b] : [b, a];
    nearer.advance(await readLinks(nearer.front));
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
