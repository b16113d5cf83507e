/** Where the nodes go, by the layout that is asked for. Same input, same picture. */
import { type Box, separateAll } from './boxes.ts';
import { byTime } from './by-time.ts';
import { concentric } from './concentric.ts';
import { layout as byForces } from './force.ts';
import { inBlocks, inLayers } from './in-groups.ts';
import type { LayoutRequest, Positions } from './layout-types.ts';

const GAP = 10;

export function arrange(request: LayoutRequest): Positions {
  const { arrangement, aspect } = request;
  if (arrangement.kind === 'force') return byForces(request);
  const boxes = request.nodes.map(
    ({ id, width, height, offset, at, fixed, group, when }): Box & Hinted => ({
      id,
      width,
      height,
      offset: at?.above && fixed ? -offset : offset,
      fixed: fixed && at !== undefined,
      x: at?.x ?? 0,
      y: at?.y ?? 0,
      group,
      when,
    }),
  );
  if (arrangement.kind === 'concentric') concentric(boxes, request, arrangement.centre);
  else if (arrangement.kind === 'time') byTime(boxes, request, { aspect, ...arrangement });
  else if (arrangement.kind === 'layers') inLayers(boxes, aspect);
  else inBlocks(boxes, aspect);
  // Around what is pinned there has to be room.
  separateAll(boxes, GAP, boxes.length <= 300 ? 200 : 40);
  return new Map(boxes.map(({ id, x, y, offset }) => [id, { x, y, above: offset < 0 }]));
}

interface Hinted {
  readonly id: string;
  readonly group: string | undefined;
  readonly when: readonly [number, number] | undefined;
}
