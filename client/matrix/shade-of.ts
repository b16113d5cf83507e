/**
 * How deep a number's colour is, from 0.14 to 1 by its root: one meeting already stands out, and
 * the busiest pair does not drown the others.
 */
export function shadeOf(count: number, most: number): number {
  return 0.14 + 0.86 * Math.sqrt((count - 1) / Math.max(1, most - 1));
}
