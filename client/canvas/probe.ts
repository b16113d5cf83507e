/**
 * `window.liqa`: what is drawn and where, for tests that look at the picture rather than at the
 * document. Stable and read-only; lengths are CSS pixels of the browser's window.
 */
import type { Drawing } from './drawing.ts';
import { labelRectangle } from './frame.ts';
import { labelOf } from './measure-label.ts';
import type { Picture } from './picture.ts';
import { SHAPES } from './shapes.ts';

/** One drawn node. */
export interface DrawnPlace {
  /** The shape's middle. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The label as drawn: lines parted by newlines, with its directional isolates. */
  readonly label: string;
  readonly labelBox: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  /** False while there is no room for it at this zoom. */
  readonly labelShown: boolean;
  readonly kind: string;
  readonly shape: string;
  readonly color: string;
  readonly opacity: number;
  readonly visible: boolean;
}

/** One drawn line. */
export interface DrawnLine {
  readonly source: string;
  readonly target: string;
  /** What stands along it now; empty for most. */
  readonly label: string;
  readonly color: string;
  readonly width: number;
  readonly lineStyle: string;
  readonly opacity: number;
}

export interface Probe {
  /** True when everything has been drawn and nothing moves. */
  readonly ready: boolean;
  positions(): Record<string, DrawnPlace>;
  lines(): Record<string, DrawnLine>;
}

declare global {
  interface Window {
    liqa?: Probe;
  }
}

/** Sets `window.liqa`; what it returns takes it away. */
export function exposeProbe(drawing: Drawing | undefined, picture: Picture, ready: boolean) {
  const probe: Probe = Object.freeze({
    ready,
    positions: () => (drawing ? placesOf(drawing, picture) : {}),
    lines: () => (drawing ? linesOf(drawing) : {}),
  });
  window.liqa = probe;
  return () => {
    if (window.liqa === probe) delete window.liqa;
  };
}

function placesOf({ cy }: Drawing, picture: Picture): Record<string, DrawnPlace> {
  const frame = cy.container()?.getBoundingClientRect() ?? new DOMRect();
  const zoom = cy.zoom();
  const places: Record<string, DrawnPlace> = {};
  for (const drawn of picture.nodes) {
    const node = cy.getElementById(drawn.id);
    if (node.empty()) continue;
    const { x, y } = node.renderedPosition();
    const label = labelOf(drawn);
    const scale = node.numericStyle('font-size') / SHAPES[drawn.kind].fontSize;
    const spot = { ...node.position(), above: node.hasClass('above') };
    const box = labelRectangle(drawn, label, spot, scale);
    const pan = cy.pan();
    places[drawn.id] = {
      x: frame.left + x,
      y: frame.top + y,
      w: node.renderedWidth(),
      h: node.renderedHeight(),
      label: label.text,
      labelBox: {
        x: frame.left + pan.x + box.left * zoom,
        y: frame.top + pan.y + box.top * zoom,
        w: (box.right - box.left) * zoom,
        h: (box.bottom - box.top) * zoom,
      },
      labelShown: node.numericStyle('text-opacity') > 0,
      kind: drawn.kind,
      shape: node.style('shape'),
      color: node.style(drawn.unnamed ? 'border-color' : 'background-color'),
      opacity: node.effectiveOpacity(),
      visible: node.visible(),
    };
  }
  return places;
}

function linesOf({ cy }: Drawing): Record<string, DrawnLine> {
  return Object.fromEntries(
    cy.edges().map((edge) => [
      edge.id(),
      {
        source: edge.source().id(),
        target: edge.target().id(),
        label: edge.style('label') ?? '',
        color: edge.style('line-color'),
        width: edge.renderedWidth?.() ?? edge.numericStyle('width') * cy.zoom(),
        lineStyle: edge.style('line-style'),
        opacity: edge.effectiveOpacity(),
      },
    ]),
  );
}
