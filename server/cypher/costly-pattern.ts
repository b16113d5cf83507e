import { JS } from 'refa';
import { javaPattern } from './java-pattern.ts';
import { Positions } from './positions.ts';

/** Characters. */
const LONGEST = 1000;
/** Repetitions of almost anything (`.*`), each of which multiplies the time with the text's length. */
const MOST_WIDE = 5;
/** Repetitions and optional parts. */
const MOST_VARIABLE = 20;
/** Code points in a set that is almost anything. */
const WIDE = 0x1000;
/** Steps of looking for two ways, some milliseconds. */
const MOST_STEPS = 30_000;

/**
 * `costly` is a regular expression whose time may grow by a factor with every character, `(a+)+b` or
 * `(a|a)*b`, or with a high power of them, `(.*a){20}b`. `unreadable` is one that can't be told from
 * those: too long, in words that only Java knows, or none at all. Neo4j does not stop a match,
 * whoever asks.
 */
export function patternCost(pattern: string): 'fine' | 'costly' | 'unreadable' {
  const java = pattern.length > LONGEST ? undefined : javaPattern(pattern);
  if (!java) return 'unreadable';
  try {
    const { expression } = JS.Parser.fromLiteral(java).parse({
      assertions: 'parse',
      backreferences: 'disable',
      maxBackreferenceWords: 0,
    });
    return isCostly(new Positions(expression.alternatives)) ? 'costly' : 'fine';
  } catch {
    return 'unreadable';
  }
}

function isCostly(positions: Positions): boolean {
  return (
    positions.choosy ||
    positions.variable > MOST_VARIABLE ||
    wideLoops(positions) > MOST_WIDE ||
    isAmbiguous(positions)
  );
}

function wideLoops({ characters, follow }: Positions): number {
  return characters.filter(
    ({ ranges }, position) =>
      follow[position]?.has(position) &&
      ranges.reduce((size, { min, max }) => size + max - min + 1, 0) > WIDE,
  ).length;
}

/** True when some text leads from a position back to it in two ways: every round doubles them. */
function isAmbiguous(positions: Positions): boolean {
  const { characters, follow } = positions;
  const loops = loopsOf(follow);
  const size = characters.length;
  let steps = 0;
  const seen = new Set<number>();
  const open: [left: number, right: number][] = characters.map((_, at) => [at, at]);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [left, right] = pair;
    for (const [nextLeft, ways] of follow[left] ?? []) {
      if (loops[nextLeft] === undefined || loops[nextLeft] !== loops[left]) continue;
      if (ways > 1) return true;
      for (const nextRight of follow[right]?.keys() ?? []) {
        if (++steps > MOST_STEPS) return true;
        if (loops[nextRight] !== loops[left]) continue;
        if (left === right && nextLeft === nextRight) continue;
        if (!overlap(nextLeft, nextRight)) continue;
        // Two ways that met again.
        if (nextLeft === nextRight) return true;
        const key = nextLeft * size + nextRight;
        if (seen.has(key)) continue;
        seen.add(key);
        open.push([nextLeft, nextRight]);
      }
    }
  }
  return false;

  function overlap(left: number, right: number): boolean {
    const other = characters[right];
    return left === right || (other !== undefined && !characters[left]?.isDisjointWith(other));
  }
}

/** For each position the loop it is in, by the first of the positions that lead to each other (Tarjan). */
function loopsOf(follow: readonly ReadonlyMap<number, number>[]): (number | undefined)[] {
  let visited = 0;
  const lowest: number[] = [];
  const loops: (number | undefined)[] = [];
  const path: number[] = [];
  const onPath = new Set<number>();
  const visit = (position: number): number => {
    const index = visited++;
    indexOf[position] = index;
    lowest[position] = index;
    path.push(position);
    onPath.add(position);
    for (const next of follow[position]?.keys() ?? []) {
      const seen = indexOf[next];
      if (seen === undefined) lower(position, visit(next));
      else if (onPath.has(next)) lower(position, seen);
    }
    if (lowest[position] === index) close(position);
    return lowest[position] ?? index;
  };
  const indexOf: (number | undefined)[] = [];
  const lower = (position: number, to: number): void => {
    lowest[position] = Math.min(lowest[position] ?? to, to);
  };
  const close = (position: number): void => {
    const members = path.splice(path.lastIndexOf(position));
    const isLoop = members.length > 1 || follow[position]?.has(position);
    for (const member of members) {
      onPath.delete(member);
      loops[member] = isLoop ? position : undefined;
    }
  };
  follow.forEach((_, position) => {
    if (indexOf[position] === undefined) visit(position);
  });
  return loops;
}
