export interface Candidate {
  readonly id: string;
  readonly share: 'actor' | 'meeting' | 'around';
}

/** How much of the picture each may take before what is left is given to any. */
const SHARES: Readonly<Record<Candidate['share'], number>> = {
  actor: 0.3,
  meeting: 0.45,
  around: 0.25,
};

/**
 * Chooses at most `limit` candidates, beginning with the first (the most important) and always
 * taking the one with most links to those already chosen, so that what is chosen hangs together.
 * Candidates without any link come last.
 *
 * @returns ids in the order chosen
 */
export function growPicture(
  candidates: readonly Candidate[],
  links: readonly (readonly [string, string])[],
  limit: number,
): string[] {
  const all = new Map<string, Growing>(
    candidates.map(({ id, share }) => [id, { id, share, neighbours: new Set(), linked: 0 }]),
  );
  for (const [from, to] of links) {
    const [a, b] = [all.get(from), all.get(to)];
    if (!a || !b || a === b) continue;
    a.neighbours.add(b);
    b.neighbours.add(a);
  }
  const left = new Set(all.values());
  const room = new Map(Object.entries(SHARES).map(([share, part]) => [share, part * limit]));
  const chosen: string[] = [];
  while (chosen.length < limit) {
    const hasRoom = ({ share }: Growing): boolean => (room.get(share) ?? 0) > 0;
    const next = mostLinked(left, hasRoom) ?? mostLinked(left, () => true) ?? firstOf(left);
    if (!next) break;
    left.delete(next);
    room.set(next.share, (room.get(next.share) ?? 0) - 1);
    chosen.push(next.id);
    for (const neighbour of next.neighbours) neighbour.linked += 1;
  }
  return chosen;
}

interface Growing extends Candidate {
  readonly neighbours: Set<Growing>;
  /** How many of its neighbours are chosen. */
  linked: number;
}

/** The one with most links to the chosen; of equals the one with more in all, then the earlier. */
function mostLinked(
  left: ReadonlySet<Growing>,
  admits: (one: Growing) => boolean,
): Growing | undefined {
  let best: Growing | undefined;
  for (const one of left) {
    if (one.linked === 0 || !admits(one)) continue;
    const more = best ? one.linked - best.linked || one.neighbours.size - best.neighbours.size : 1;
    if (more > 0) best = one;
  }
  return best;
}

/** Where to begin again when nothing left is linked to the chosen. */
function firstOf(left: ReadonlySet<Growing>): Growing | undefined {
  for (const one of left) if (one.neighbours.size > 0) return one;
  return left.values().next().value;
}
