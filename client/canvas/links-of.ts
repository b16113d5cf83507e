import type { LayoutLink } from './layout/layout-types.ts';
import type { Picture } from './picture.ts';

/** Between two who met stands a number. */
const ROOM_FOR_COUNT = 70;

/** A picture's lines as the layout sees them. */
export function linksOf({ nodes, edges }: Picture): LayoutLink[] {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return edges.map(({ source, target, strong, contact }) => {
    // A node with few lines hangs closely on them; one with many is not torn by each.
    const few = Math.min(degrees.get(source) ?? 1, degrees.get(target) ?? 1);
    const strength = Math.min(1, (strong ? 1.3 : 0.75) / Math.max(1, few) ** 0.7);
    return { source, target, strength, room: contact ? ROOM_FOR_COUNT : 0 };
  });
}
