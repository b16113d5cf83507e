/** Which labels have room at the present zoom: the more important first. */

export interface Labelled {
  readonly id: string;
  readonly priority: number;
  /** The shape and where its label may stand, the best place first, in the same units. */
  readonly shape: Rectangle;
  readonly labels: readonly Rectangle[];
  /** Small things may be covered by the labels of those that are not, where nothing else helps. */
  readonly small: boolean;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Which labels can stand without touching a more important label or another's shape: their ids,
 * with the index of the place that each takes.
 */
export function roomForLabels(items: readonly Labelled[]): ReadonlyMap<string, number> {
  const sorted = [...items].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const cell = items.reduce(
    (widest, { labels }) => Math.max(widest, ...labels.map((box) => box.right - box.left)),
    1,
  );
  const grid = new Map<string, { id: string; box: Rectangle; small: boolean }[]>();
  const put = (id: string, box: Rectangle, small: boolean) => {
    for (const key of cellsOf(box, cell)) {
      const here = grid.get(key) ?? [];
      here.push({ id, box, small });
      grid.set(key, here);
    }
  };
  for (const { id, shape, small } of items) put(id, shape, small);
  const room = new Map<string, number>();
  const free = (id: string, label: Rectangle, overSmall: boolean) =>
    !cellsOf(label, cell).some((key) =>
      grid
        .get(key)
        ?.some(
          (other) => other.id !== id && !(overSmall && other.small) && touch(other.box, label),
        ),
    );
  for (const { id, labels, small } of sorted) {
    let place = labels.findIndex((label) => free(id, label, false));
    if (place < 0 && !small) place = labels.findIndex((label) => free(id, label, true));
    if (place < 0) continue;
    room.set(id, place);
    put(id, labels[place] as Rectangle, false);
  }
  return room;
}

function touch(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function cellsOf(box: Rectangle, cell: number): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
    for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) {
      keys.push(`${x} ${y}`);
    }
  }
  return keys;
}
