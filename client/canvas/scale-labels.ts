/** Keeps labels legible at every zoom: larger when zoomed out, and only where there is room. */
import type { Core } from 'cytoscape';
import { type Labelled, roomForLabels } from '../../contract/room-for-labels.ts';
import { labelRectangle } from './frame.ts';
import type { Spot } from './layout/layout-types.ts';
import { labelOf } from './measure-label.ts';
import type { Picture } from './picture.ts';
import { SHAPES, sizeOf } from './shapes.ts';

/** At this zoom and above labels are drawn at their own size. */
const LEGIBLE_ZOOM = 0.92;
const LARGEST = 2.6;
/** Scales go in steps, so that a pinch does not restyle everything at each frame. */
const STEP = 1.08;
/** Rather somewhat smaller labels than fewer: how much they may lack. */
const NEARLY = 1.3;

/** How much larger than their size labels are to be drawn at a zoom. */
export function labelScaleAt(zoom: number): number {
  return Math.min(LARGEST, Math.max(1, LEGIBLE_ZOOM / zoom));
}

/** The scale of labels at a zoom, in steps; the one `before` where they hardly differ. */
export function scaleAt(zoom: number, { before, roomFor }: Scaling): number {
  const wanted = labelScaleAt(zoom);
  const stepped = STEP ** Math.round(Math.log(wanted) / Math.log(STEP));
  const near = stepped > roomFor && wanted < roomFor * NEARLY ? roomFor : stepped;
  return Math.abs(Math.log(near / before)) < 0.01 ? before : near;
}

interface Scaling {
  readonly before: number;
  readonly roomFor: number;
}

/** How a node stands while labels look for room. */
interface Standing extends Spot {
  /** Whether it is chosen or, while others are, not: it comes first or last. */
  readonly held?: 'first' | 'last';
}

/**
 * The labels that have room at a scale: by their nodes' ids, whether they stand above the shape.
 * A node without a standing is not drawn.
 */
export function labelsWithRoom(
  picture: Picture,
  standing: (id: string) => Standing | undefined,
  scale: number,
): ReadonlyMap<string, boolean> {
  const degrees = new Map<string, number>();
  for (const { source, target } of picture.edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const above = new Map<string, boolean>();
  const items = picture.nodes.flatMap((node): Labelled[] => {
    const stands = standing(node.id);
    if (!stands) return [];
    const { x, y, held } = stands;
    above.set(node.id, stands.above);
    const half = sizeOf(node) / 2;
    const label = labelOf(node);
    const first = held === undefined ? 0 : held === 'first' ? 100 : -100;
    return [
      {
        id: node.id,
        priority:
          first +
          SHAPES[node.kind].priority +
          (node.step ?? 0) +
          Math.min(0.9, (degrees.get(node.id) ?? 0) / 50),
        small: node.kind === 'Topic' || node.kind === 'Statement',
        shape: { left: x - half, right: x + half, top: y - half, bottom: y + half },
        labels: [stands.above, !stands.above].map((side) =>
          labelRectangle(node, label, { x, y, above: side }, scale),
        ),
      },
    ];
  });
  return new Map(
    [...roomForLabels(items)].map(
      ([id, place]) => [id, (above.get(id) === true) !== (place === 1)] as const,
    ),
  );
}

/** How a node stands among labels, drawn there already or not; `at` another place than it has now. */
export function standing(cy: Core, id: string, at?: Spot): Standing | undefined {
  const drawn = cy.getElementById(id);
  if (drawn.empty()) return at;
  const spot = at ?? { ...drawn.position(), above: drawn.data('above') === true };
  const held = drawn.hasClass('chosen') ? 'first' : drawn.hasClass('dim') ? 'last' : undefined;
  return { ...spot, ...(held && { held }) };
}

/** Shows the labels that have room where their nodes are now, at a scale, and no others. */
export function showLabels(cy: Core, picture: Picture, scale: number): void {
  const room = labelsWithRoom(picture, (id) => standing(cy, id), scale);
  cy.batch(() => {
    for (const { id } of picture.nodes) {
      const drawn = cy.getElementById(id);
      drawn.toggleClass('quiet', !room.has(id));
      drawn.toggleClass('above', room.get(id) === true);
    }
  });
}
