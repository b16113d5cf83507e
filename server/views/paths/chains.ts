import type { MeetingPath } from '../../../contract/paths.ts';
import { byText } from '../texts.ts';
import type { Wave } from './wave.ts';

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
export function* waysTo(wave: Wave, actor: string): Generator<MeetingPath> {
  const arrivals = wave.arrivals.get(actor);
  if (!arrivals) {
    yield { actors: [actor], meetings: [] };
    return;
  }
  const inOrder = arrivals.toSorted(
    (a, b) => byText(a.actor, b.actor) || byText(a.meeting, b.meeting),
  );
  for (const { actor: before, meeting } of inOrder) {
    for (const way of waysTo(wave, before)) {
      yield { actors: [...way.actors, actor], meetings: [...way.meetings, meeting] };
    }
  }
}

/** Whole chains through an actor at which two waves met. */
export function* chainsThrough(from: Wave, to: Wave, actor: string): Generator<MeetingPath> {
  for (const first of waysTo(from, actor)) {
    for (const second of waysTo(to, actor)) {
      yield {
        actors: [...first.actors, ...second.actors.toReversed().slice(1)],
        meetings: [...first.meetings, ...second.meetings.toReversed()],
      };
    }
  }
}
