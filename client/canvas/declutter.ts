/** Which labels have room at the present zoom: the more important first. */

export interface Labelled {
  readonly id: string;
  readonly priority: number;
  /** The shape and the label, in the same units. */
  readonly shape: Rectangle;
  readonly label: Rectangle;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The ids whose labels can stand without touching a more important label or another's shape. */
export function roomForLabels(items: readonly Labelled[]): ReadonlySet<string> {
  const sorted = [...items].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const cell = Math.max(1, ...items.map(({ label }) => label.right - label.left));
  const grid = new Map<string, { id: string; box: Rectangle }[]>();
  const put = (id: string, box: Rectangle) => {
    for (const key of cellsOf(box, cell)) {
      const here = grid.get(key) ?? [];
      here.push({ id, box });
      grid.set(key, here);
    }
  };
  for (const { id, shape } of items) put(id, shape);
  const room = new Set<string>();
  for (const { id, label } of sorted) {
    const taken = cellsOf(label, cell).some((key) =>
      grid.get(key)?.some((other) => other.id !== id && touch(other.box, label)),
    );
    if (taken) continue;
    room.add(id);
    put(id, label);
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
