/** Walking the picture with the arrow keys. */

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const ARROWS = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;
export type Arrow = keyof typeof ARROWS;

/**
 * The place to go to from `here`: a connected one that lies that way, else the nearest one that
 * does. Undefined where nothing lies that way.
 */
export function neighbourInDirection(
  here: Place,
  connected: readonly Place[],
  all: readonly Place[],
  arrow: Arrow,
): string | undefined {
  return best(here, connected, arrow, 0.35) ?? best(here, all, arrow, 0.5);
}

function best(here: Place, places: readonly Place[], arrow: Arrow, narrowest: number) {
  const way = ARROWS[arrow];
  let found: { id: string; cost: number } | undefined;
  for (const place of places) {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const distance = Math.hypot(dx, dy);
    if (place.id === here.id || distance === 0) continue;
    const straightness = (dx * way.x + dy * way.y) / distance;
    if (straightness < narrowest) continue;
    const cost = distance / straightness ** 2;
    if (!found || cost < found.cost) found = { id: place.id, cost };
  }
  return found?.id;
}
