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
 * Pushes overlapping boxes apart along the shorter way, once for each overlapping pair.
 * @returns how many pairs overlapped
 */
export function separate(boxes: readonly Box[], gap: number, share = 0.5): number {
  const sorted = [...boxes].sort((a, b) => left(a) - left(b) || a.y - b.y);
  const widest = Math.max(0, ...boxes.map((box) => box.width));
  let overlaps = 0;
  sorted.forEach((a, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next] as Box;
      if (left(b) - left(a) > widest + gap * 2) break;
      const dx = b.x - a.x;
      const dy = b.y + b.offset - (a.y + a.offset);
      const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
      const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
      if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) continue;
      overlaps++;
      // A box that is fixed leaves the whole way to the other.
      const [shareA, shareB] = a.fixed ? [0, 2 * share] : b.fixed ? [2 * share, 0] : [share, share];
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
  });
  return overlaps;
}

/** Pushes until nothing overlaps, or `rounds` have passed. */
export function separateAll(boxes: readonly Box[], gap: number, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    if (separate(boxes, gap, 0.51) === 0) return;
  }
}

function left(box: Box): number {
  return box.x - box.width / 2;
}
