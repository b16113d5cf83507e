import type { Box } from './boxes.ts';
import { inRows } from './in-rows.ts';

type Grouped = Box & { readonly id: string; readonly group?: string | undefined };

const BETWEEN = 60;

/** Groups with their members, the largest first; what belongs to none comes last. */
function groupsOf<T extends Grouped>(boxes: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const box of boxes) {
    const key = box.group ?? '';
    // What a group is named after stands at its beginning.
    const members = groups.get(key) ?? [];
    groups.set(key, box.id === key ? [box, ...members] : [...members, box]);
  }
  const all = [...groups].filter(([key, members]) => key === '' || members.length > 1);
  // Those that stand for themselves alone are one row rather than many.
  const alone = [...groups].flatMap(([key, members]) =>
    key !== '' && members.length === 1 ? members : [],
  );
  if (alone.length > 0) all.push(['\uffff', alone]);
  return all
    .sort(
      ([a, one], [b, other]) =>
        Number(a === '') - Number(b === '') ||
        Number(a === '\uffff') - Number(b === '\uffff') ||
        other.length - one.length ||
        (a < b ? -1 : 1),
    )
    .map(([, members]) => members);
}

/** Each group a layer over the whole width, one under the other. */
export function inLayers<T extends Grouped>(boxes: readonly T[], aspect: number): void {
  const width = Math.sqrt(areaOf(boxes) * aspect * 2);
  let top = 0;
  for (const members of groupsOf(boxes)) {
    const free = members.filter(({ fixed }) => !fixed);
    inRows(free, [], Math.max(0.2, width ** 2 / Math.max(1, areaOf(free))));
    top += moveTo(free, { left: undefined, top }).height + BETWEEN;
  }
}

/** Each group a block of its own, the blocks side by side and then under each other. */
export function inBlocks<T extends Grouped>(boxes: readonly T[], aspect: number): void {
  const width = Math.sqrt(areaOf(boxes) * 1.6 * aspect);
  let [left, top, lowest] = [0, 0, 0];
  for (const members of groupsOf(boxes)) {
    const free = members.filter(({ fixed }) => !fixed);
    inRows(free, [], aspect);
    const size = sizeOf(free);
    if (left > 0 && left + size.width > width) [left, top, lowest] = [0, top + lowest + BETWEEN, 0];
    moveTo(free, { left, top });
    left += size.width + BETWEEN;
    lowest = Math.max(lowest, size.height);
  }
}

function areaOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { width, height }) => sum + (width + 22) * (height + 22), 0);
}

function sizeOf(boxes: readonly Box[]) {
  const edges = {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, offset, height }) => y + offset - height / 2)),
    bottom: Math.max(...boxes.map(({ y, offset, height }) => y + offset + height / 2)),
  };
  if (boxes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  return { ...edges, width: edges.right - edges.left, height: edges.bottom - edges.top };
}

function moveTo(boxes: readonly Box[], to: { left: number | undefined; top: number }) {
  const size = sizeOf(boxes);
  for (const box of boxes) {
    if (to.left !== undefined) box.x += to.left - size.left;
    box.y += to.top - size.top;
  }
  return size;
}
