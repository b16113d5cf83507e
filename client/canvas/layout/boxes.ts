/** Boxes that may not overlap: shape and label of a node. */

/** A movable box; x and y are the shape's middle, the box's middle is `offset` below (or above). */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  offset: number;
  readonly fixed: boolean;
}

/**
 * Pushes overlapping boxes apart along the shorter way, once for each overlapping pair. The boxes
 * are put in order from left to right, which costs little where they nearly are.
 * @returns how many pairs overlapped
 */
export function separate(boxes: Box[], gap: number, share = 0.5): number {
  boxes.sort((a, b) => left(a) - left(b) || a.y - b.y);
  let widest = 0;
  for (const { width } of boxes) widest = Math.max(widest, width);
  let overlaps = 0;
  // Plain loops: this runs over all pairs that are near for every step of a layout.
  for (let index = 0; index < boxes.length; index++) {
    const a = boxes[index] as Box;
    for (let next = index + 1; next < boxes.length; next++) {
      const b = boxes[next] as Box;
      if (left(b) - left(a) > widest + gap * 2) break;
      const dx = b.x - a.x;
      const dy = b.y + b.offset - (a.y + a.offset);
      const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
      const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
      if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) continue;
      overlaps++;
      // A box that is fixed leaves the whole way to the other.
      const shareA = a.fixed ? 0 : b.fixed ? 2 * share : share;
      const shareB = 2 * share - shareA;
      if (overX < overY) {
        const side = dx < 0 ? -1 : 1;
        a.x -= side * overX * shareA;
        b.x += side * overX * shareB;
      } else {
        const side = dy < 0 ? -1 : 1;
        a.y -= side * overY * shareA;
        b.y += side * overY * shareB;
      }
    }
  }
  return overlaps;
}

/** Pushes until nothing overlaps, or `rounds` have passed. */
export function separateAll(boxes: readonly Box[], gap: number, rounds: number): void {
  const sorted = [...boxes];
  for (let round = 0; round < rounds; round++) {
    if (separate(sorted, gap, 0.51) === 0) return;
  }
}

function left(box: Box): number {
  return box.x - box.width / 2;
}
