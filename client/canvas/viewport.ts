/** What part of the picture is in sight. */
import type { Core } from 'cytoscape';
import type { Rectangle } from '../../contract/room-for-labels.ts';
import type { Point } from '../workspace/types.ts';
import { fitTo, type Insets, labelRectangle } from './frame.ts';
import type { Positions } from './layout/layout-types.ts';
import { labelOf } from './measure-label.ts';
import type { Picture } from './picture.ts';
import { sizeOf } from './shapes.ts';

export const ZOOM = { min: 0.08, max: 3 } as const;
/** A few nodes are not blown up to fill the frame. */
const FIT_MAX = 1.25;
/** Between a revealed node and what covers the frame. */
const MARGIN = 40;
/** How finely covered parts are felt for. */
const STEP = 16;
const EASE = { duration: 260, easing: 'ease-out-cubic' } as const;

export interface Viewport {
  /** The zoom that the frame has, or is on its way to. */
  zoom(): number;
  /** Width by height of the free frame, in coarse steps, so that a link's layout does not depend on a pixel. */
  aspect(): number;
  /** What lies over the frame's edges: tools and legend. */
  setInsets(insets: Insets): void;
  fit(picture: Picture, positions: Positions, labelScale: number, eased: boolean): void;
  /** The zoom at which all of it is in sight. */
  zoomFor(picture: Picture, positions: Positions, labelScale: number): number;
  holds(picture: Picture, positions: Positions): boolean;
  zoomBy(factor: number): void;
  /** Goes where somebody was; what is to be revealed next need not be in sight. */
  goBack(to: { readonly zoom: number; readonly pan: Point }, selected: boolean): void;
  /** Brings nodes into sight if they are not, or lie under something that covers the frame. */
  reveal(ids: readonly string[]): void;
}

export function createViewport(cy: Core, still: MediaQueryList): Viewport {
  let insets: Insets = { left: 24, right: 24, top: 24, bottom: 24 };
  let resting = false;
  /** The zoom that it is on its way to. */
  let heading: number | undefined;
  const arrive = () => {
    heading = undefined;
  };
  // A hand has taken over.
  cy.on('scrollzoom pinchzoom', arrive);
  const size = () => ({ width: cy.width(), height: cy.height() });

  const go = (to: { zoom?: number; pan?: { x: number; y: number } }, eased: boolean) => {
    cy.stop(true);
    arrive();
    if (eased && !still.matches) {
      heading = to.zoom;
      cy.animate({ ...to }, { ...EASE, complete: arrive });
    } else cy.viewport({ zoom: to.zoom ?? cy.zoom(), pan: to.pan ?? cy.pan() });
  };

  const fitted = (picture: Picture, positions: Positions, labelScale: number) => {
    const content = contentOf(picture, positions, labelScale);
    return content && fitTo(content, size(), insets, { min: ZOOM.min, max: FIT_MAX });
  };

  return {
    zoom: () => heading ?? cy.zoom(),
    aspect() {
      const { width, height } = size();
      const free =
        (width - insets.left - insets.right) / Math.max(1, height - insets.top - insets.bottom);
      return [0.5, 0.7, 1, 1.4, 1.9].reduce((a, b) =>
        Math.abs(Math.log(b / free)) < Math.abs(Math.log(a / free)) ? b : a,
      );
    },
    setInsets(next) {
      insets = next;
    },
    fit(picture, positions, labelScale, eased) {
      const to = fitted(picture, positions, labelScale);
      if (to) go(to, eased);
    },
    zoomFor: (picture, positions, labelScale) => fitted(picture, positions, labelScale)?.zoom ?? 1,
    holds(picture, positions) {
      const content = contentOf(picture, positions);
      if (!content) return true;
      const { x1, y1, x2, y2 } = cy.extent();
      return content.left >= x1 && content.right <= x2 && content.top >= y1 && content.bottom <= y2;
    },
    zoomBy(factor) {
      const { width, height } = size();
      const zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, cy.zoom() * factor));
      const middle = { x: width / 2, y: height / 2 };
      const { x, y } = cy.pan();
      const ratio = zoom / cy.zoom();
      const pan = { x: middle.x - (middle.x - x) * ratio, y: middle.y - (middle.y - y) * ratio };
      go({ zoom, pan }, true);
    },
    goBack(to, selected) {
      resting = selected;
      go({ zoom: to.zoom, pan: { ...to.pan } }, false);
    },
    reveal(ids) {
      const rests = resting;
      resting = false;
      if (rests) return;
      const points = ids.flatMap((id) => {
        const node = cy.getElementById(id);
        return node.empty() ? [] : [node.renderedPosition()];
      });
      if (points.length === 0) return;
      const { width, height } = size();
      const bottom = height - Math.max(insets.bottom, coveredBelow(cy.container()) + MARGIN);
      const inSight = points.every(
        ({ x, y }) =>
          x >= insets.left && x <= width - insets.right && y >= insets.top && y <= bottom,
      );
      if (inSight) return;
      const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
      const pan = cy.pan();
      const x = pan.x + (insets.left + width - insets.right) / 2 - middle(points.map((p) => p.x));
      const y = pan.y + (insets.top + bottom) / 2 - middle(points.map((p) => p.y));
      go({ pan: { x, y } }, true);
    },
  };
}

// How much of the frame something else lies over from below, as the details do on a phone.
function coveredBelow(container: HTMLElement | null): number {
  const box = container?.getBoundingClientRect();
  if (!box) return 0;
  const x = box.left + box.width / 2;
  for (let covered = 0; covered < box.height; covered += STEP) {
    const top = document.elementFromPoint(x, box.bottom - covered - 1);
    if (top && container?.parentElement?.contains(top)) return covered;
  }
  return 0;
}

function contentOf(picture: Picture, positions: Positions, labelScale = 1): Rectangle | undefined {
  const boxes = picture.nodes.flatMap((node): Rectangle[] => {
    const at = positions.get(node.id);
    if (!at) return [];
    const half = sizeOf(node) / 2;
    const label = labelRectangle(node, labelOf(node), at, labelScale);
    return [
      label,
      { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half },
    ];
  });
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
