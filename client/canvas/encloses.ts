import type { Point } from '../workspace/types.ts';

/** Whether a closed line goes around a point: it crosses an odd number of the line's sides. */
export function encloses(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  line.forEach((a, index) => {
    const b = line[(index + 1) % line.length] as Point;
    if (a.y > y === b.y > y) return;
    if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
