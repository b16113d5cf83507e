import { byText } from './by-text.ts';
import type { Wave } from './wave.ts';
import type { Way } from './way.ts';

/** A chain from actor to actor, with what leads from each to the next: one actor more than ways. */
export interface Chain {
  readonly actors: readonly string[];
  readonly ways: readonly Way[];
}

/** How many ways lead from a wave's start to an actor that it reached. */
export function countWays(wave: Wave, actor: string, known = new Map<string, number>()): number {
  const found = known.get(actor);
  if (found !== undefined) return found;
  const arrivals = wave.arrivals.get(actor);
  const ways = arrivals
    ? arrivals.reduce((sum, { actor: before }) => sum + countWays(wave, before, known), 0)
    : 1;
  known.set(actor, ways);
  return ways;
}

/** The ways from a wave's start to an actor that it reached, in the order of their ids. */
export function* waysTo(wave: Wave, actor: string): Generator<Chain> {
  const arrivals = wave.arrivals.get(actor);
  if (!arrivals) {
    yield { actors: [actor], ways: [] };
    return;
  }
  const inOrder = arrivals.toSorted(
    (a, b) => byText(a.actor, b.actor) || byText(a.way.ids.join(), b.way.ids.join()),
  );
  for (const { actor: before, way } of inOrder) {
    for (const chain of waysTo(wave, before)) {
      yield { actors: [...chain.actors, actor], ways: [...chain.ways, way] };
    }
  }
}

/** Whole chains through an actor at which two waves met. */
export function* chainsThrough(from: Wave, to: Wave, actor: string): Generator<Chain> {
  for (const first of waysTo(from, actor)) {
    for (const second of waysTo(to, actor)) {
      const back = second.ways.map(({ by, ids }) => ({ by, ids: ids.toReversed() }));
      yield {
        actors: [...first.actors, ...second.actors.toReversed().slice(1)],
        ways: [...first.ways, ...back.toReversed()],
      };
    }
  }
}
