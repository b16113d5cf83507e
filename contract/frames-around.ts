/** Where the frames around groups go, in pixels of the screen or units of a drawing. */
import type { Rectangle } from './room-for-labels.ts';

/** What a group takes: with its labels, and its shapes alone. */
export interface GroupBoxes {
  readonly labelled: Rectangle;
  readonly shapes: Rectangle;
}

/** Around what is in it, and above that for the title, in the same units. */
const AROUND = 8;
const TITLE = 22;

/**
 * A frame for each group, around its labels too; where those run into other groups, as labels do in
 * a small frame, around the shapes alone.
 */
export function framesAround(groups: readonly GroupBoxes[]): readonly Rectangle[] {
  const labelled = groups.map((group) => framed(group.labelled));
  const crowded = labelled.some((a, at) => labelled.slice(at + 1).some((b) => overlap(a, b)));
  return crowded ? groups.map((group) => framed(group.shapes)) : labelled;
}

function framed({ left, top, right, bottom }: Rectangle): Rectangle {
  return {
    left: left - AROUND,
    top: top - AROUND - TITLE,
    right: right + AROUND,
    bottom: bottom + AROUND,
  };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
