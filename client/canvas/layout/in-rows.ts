import type { Box } from './boxes.ts';

const GAP = 22;

/** Puts boxes in centred rows under the others, about as wide as those or as the frame asks. */
export function inRows<T extends Box>(
  boxes: readonly T[],
  others: readonly Box[],
  aspect: number,
): readonly T[] {
  if (boxes.length === 0) return boxes;
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const lefts = others.map(({ x, width }) => x - width / 2);
  const rights = others.map(({ x, width }) => x + width / 2);
  const [left, right] = others.length > 0 ? [Math.min(...lefts), Math.max(...rights)] : [0, 0];
  const wide = Math.max(right - left, Math.sqrt(area * aspect));
  const rows: T[][] = [];
  let used = 0;
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && used + GAP + box.width <= wide) {
      row.push(box);
      used += GAP + box.width;
    } else {
      rows.push([box]);
      used = box.width;
    }
  }
  let top =
    Math.max(0, ...others.map(({ y, offset, height }) => y + offset + height / 2)) + GAP * 2;
  for (const row of rows) {
    const width = row.reduce((sum, box) => sum + box.width, GAP * (row.length - 1));
    let x = (left + right) / 2 - width / 2;
    for (const box of row) {
      box.x = x + box.width / 2;
      box.y = top + box.height / 2 - box.offset;
      x += box.width + GAP;
    }
    top += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  return boxes;
}
