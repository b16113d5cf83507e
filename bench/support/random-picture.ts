import { personName } from './names.ts';
import { seededRandom } from './random.ts';

/** Nodes with Arabic names, and lines by the ends' numbers. */
export interface RandomPicture {
  readonly names: readonly string[];
  readonly lines: readonly (readonly [number, number])[];
}

/** So many people in groups of about 25, with twice as many lines: four in five within a group. */
export function randomPicture(size: number): RandomPicture {
  const random = seededRandom(size);
  const below = (limit: number) => Math.floor(random() * limit);
  const groups = Math.max(1, Math.round(size / 25));
  const lines = new Map<string, readonly [number, number]>();
  // A chain through all, so that nothing hangs on nothing.
  for (let n = 1; n < size; n += 1) add(lines, n, n - Math.min(n, groups));
  while (lines.size < 2 * size) {
    const one = below(size);
    const near = one + groups * (below(25) - 12);
    add(lines, one, random() < 0.8 && near >= 0 && near < size ? near : below(size));
  }
  return {
    names: Array.from({ length: size }, (_, n) => personName(n).nameAr),
    lines: [...lines.values()],
  };
}

function add(lines: Map<string, readonly [number, number]>, a: number, b: number): void {
  if (a !== b) lines.set([a, b].sort((x, y) => x - y).join(' '), [a, b]);
}
