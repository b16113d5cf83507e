/** Keeps labels legible at every zoom: larger when zoomed out, and only where there is room. */
import type { Core } from 'cytoscape';
import { type Labelled, roomForLabels } from './declutter.ts';
import { labelRectangle } from './frame.ts';
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

/**
 * Quiets the labels that have no room at this zoom. `roomFor` is the scale that the layout made
 * room for.
 * @returns how much larger labels are to be drawn than their size
 */
export function scaleLabels(
  cy: Core,
  picture: Picture,
  { before, roomFor }: { before: number; roomFor: number },
): number {
  const wanted = labelScaleAt(cy.zoom());
  const stepped = STEP ** Math.round(Math.log(wanted) / Math.log(STEP));
  const near = stepped > roomFor && wanted < roomFor * NEARLY ? roomFor : stepped;
  const scale = Math.abs(Math.log(near / before)) < 0.01 ? before : near;
  const degrees = new Map<string, number>();
  for (const { source, target } of picture.edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const items = picture.nodes.flatMap((node): Labelled[] => {
    const drawn = cy.getElementById(node.id);
    if (drawn.empty()) return [];
    const { x, y } = drawn.position();
    const { priority } = SHAPES[node.kind];
    const half = sizeOf(node) / 2;
    const label = labelOf(node);
    const above = drawn.data('above') === true;
    const held = drawn.hasClass('chosen') ? 100 : drawn.hasClass('dim') ? -100 : 0;
    return [
      {
        id: node.id,
        priority:
          held + priority + (node.step ?? 0) + Math.min(0.9, (degrees.get(node.id) ?? 0) / 50),
        small: node.kind === 'Topic' || node.kind === 'Statement',
        shape: { left: x - half, right: x + half, top: y - half, bottom: y + half },
        labels: [above, !above].map((side) =>
          labelRectangle(node, label, { x, y, above: side }, scale),
        ),
      },
    ];
  });
  const room = roomForLabels(items);
  cy.batch(() => {
    for (const { id } of items) {
      const drawn = cy.getElementById(id);
      const place = room.get(id);
      drawn.toggleClass('quiet', place === undefined);
      drawn.toggleClass('above', (drawn.data('above') === true) !== (place === 1));
    }
  });
  return scale;
}
