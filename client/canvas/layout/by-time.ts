import { type Box, separateAll } from './boxes.ts';
import { inRows } from './in-rows.ts';
import type { LayoutRequest } from './layout-types.ts';

type Timed = Box & { readonly id: string; readonly when?: readonly [number, number] | undefined };

/** As much room along the axis for each dated node. */
const ROOM = 130;
const LANE = 170;

/**
 * Along an axis of time, the earlier towards where reading begins: what is dated on the axis, what
 * is tied to it around, and what hangs on nothing dated in a lane of its own below.
 */
export function byTime<T extends Timed>(
  boxes: readonly T[],
  { links }: Pick<LayoutRequest, 'links'>,
  { aspect, mirrored }: { readonly aspect: number; readonly mirrored: boolean },
): void {
  const dated = boxes.filter(({ when }) => when !== undefined);
  const middle = ({ when = [0, 0] }: T) => (when[0] + when[1]) / 2;
  const first = Math.min(...dated.map(middle));
  const span = Math.max(...dated.map(middle)) - first || 1;
  const length = Math.max(1, dated.length - 1) * ROOM;
  const at = new Map<string, number>();
  for (const box of dated) {
    const x = ((middle(box) - first) / span) * length * (mirrored ? -1 : 1);
    at.set(box.id, x);
    if (!box.fixed) [box.x, box.y] = [x, 0];
  }
  const ties = new Map<string, number[]>();
  for (const { source, target } of links) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const x = at.get(other);
      if (x !== undefined && !at.has(one)) ties.set(one, [...(ties.get(one) ?? []), x]);
    }
  }
  const around = boxes.filter(({ id }) => ties.has(id));
  around.forEach((box, index) => {
    const xs = ties.get(box.id) ?? [0];
    if (box.fixed) return;
    box.x = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    box.y = (index % 2 === 0 ? -1 : 1) * LANE * (1 + (index % 3) / 2);
  });
  separateAll([...dated, ...around], 12, 200);
  const rest = boxes.filter((box) => !box.fixed && !at.has(box.id) && !ties.has(box.id));
  inRows(rest, [...dated, ...around], aspect);
}
