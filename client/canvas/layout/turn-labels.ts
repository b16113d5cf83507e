import type { Box } from './boxes.ts';

/** Turns labels to the side, below or above, through which fewer lines run. */
export function turnLabels(
  boxes: readonly Box[],
  lines: readonly { readonly source: Box; readonly target: Box }[],
): void {
  const below = new Map<Box, number>();
  for (const { source, target } of lines) {
    count(below, source, target);
    count(below, target, source);
  }
  for (const box of boxes) {
    if (!box.fixed) box.offset = Math.abs(box.offset) * ((below.get(box) ?? 0) > 0 ? -1 : 1);
  }
}

// How far a line runs through the place of a label is how steep it is: down counts for, up against.
function count(below: Map<Box, number>, box: Box, other: Box): void {
  const [dx, dy] = [other.x - box.x, other.y - box.y];
  const steepness = dy / Math.max(1, Math.hypot(dx, dy));
  // The label is wide: a line as flat as this leaves it untouched.
  if (Math.abs(steepness) < 0.35) return;
  below.set(box, (below.get(box) ?? 0) + steepness);
}
