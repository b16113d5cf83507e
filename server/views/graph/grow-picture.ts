export interface Candidate {
  readonly id: string;
  readonly share: 'actor' | 'meeting' | 'around';
}

/** How much of the picture each is to have, as far as there is enough of it. */
const SHARES: Readonly<Record<Candidate['share'], number>> = {
  actor: 0.3,
  meeting: 0.45,
  around: 0.25,
};

/**
 * Chooses at most `limit` candidates, beginning with the first linked one (the most important) and
 * always taking, of the share that is furthest behind, the one with most links to those already
 * chosen, so that what is chosen hangs together. Candidates without any link come last.
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
  const taken = { actor: 0, meeting: 0, around: 0 };
  const chosen: string[] = [];
  while (chosen.length < limit) {
    const next = nextLinked(left, taken) ?? firstOf(left);
    if (!next) break;
    left.delete(next);
    taken[next.share] += 1;
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

/**
 * The best of the share that is furthest behind. When none of it is linked yet, the one that leads
 * to most not yet chosen, so that the next will be.
 */
function nextLinked(
  left: ReadonlySet<Growing>,
  taken: Readonly<Record<Candidate['share'], number>>,
): Growing | undefined {
  const best: Partial<Record<Candidate['share'], Growing>> = {};
  const waiting = new Set<Candidate['share']>();
  let opening: Growing | undefined;
  for (const one of left) {
    if (one.neighbours.size > 0) waiting.add(one.share);
    if (one.linked === 0) continue;
    if (isMoreLinked(one, best[one.share])) best[one.share] = one;
    if (!opening || unchosen(one) > unchosen(opening)) opening = one;
  }
  const behind = (share: Candidate['share']): number => taken[share] / SHARES[share];
  const [first] = [...waiting].sort((a, b) => behind(a) - behind(b));
  return (first && best[first]) ?? opening;
}

function unchosen({ neighbours, linked }: Growing): number {
  return neighbours.size - linked;
}

/** By links to the chosen, then links in all; of equals the earlier stays. */
function isMoreLinked(one: Growing, other: Growing | undefined): boolean {
  if (!other) return true;
  return (one.linked - other.linked || one.neighbours.size - other.neighbours.size) > 0;
}

/** Where to begin again when nothing left is linked to the chosen. */
function firstOf(left: ReadonlySet<Growing>): Growing | undefined {
  for (const one of left) if (one.neighbours.size > 0) return one;
  return left.values().next().value;
}
