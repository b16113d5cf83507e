/** A rectangle in CSS pixels, by its corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The box of something given by its middle. */
export function around({ x, y, w, h }: Box): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** Pixels by which two boxes reach into each other, the smaller way; 0 when they don't. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

/** True when `inner` does not stick out of `outer` by more than `slack`. */
export function holds(outer: Box, inner: Box, slack = 1): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.w <= outer.x + outer.w + slack &&
    inner.y + inner.h <= outer.y + outer.h + slack
  );
}
