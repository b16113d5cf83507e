import type { Verdict } from './run-scenario.ts';

export type Outcome = Verdict['outcome'];

/** How many scenarios of one part of the kit ended how. */
export type Tally = Readonly<Record<Outcome, number>>;

/** Scenarios counted by the part of the kit that they are in, e.g. `clauses/match`; in order. */
export function tallies(
  ended: readonly { readonly feature: string; readonly outcome: Outcome }[],
): Map<string, Tally> {
  const counted = new Map<string, Record<Outcome, number>>();
  for (const { feature, outcome } of ended) {
    const part = feature.slice(0, feature.lastIndexOf('/'));
    const tally = counted.get(part) ?? { passed: 0, refused: 0, 'not allowed': 0, wrong: 0 };
    tally[outcome] += 1;
    counted.set(part, tally);
  }
  return counted;
}

export function totalOf(counted: Iterable<Tally>): Tally {
  const total = { passed: 0, refused: 0, 'not allowed': 0, wrong: 0 };
  for (const tally of counted)
    for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += tally[outcome];
  return total;
}
