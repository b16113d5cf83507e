/**
 * `window.liqa`: what is drawn and where, for tests that look at the picture rather than at the
 * document. Stable and read-only; lengths are CSS pixels of the browser's window.
 */
import type { Drawing } from './drawing.ts';
import { LABEL_GAP, labelOf } from './measure-label.ts';
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
    const { size, fontSize } = SHAPES[drawn.kind];
    const scale = (node.numericStyle('font-size') / fontSize) * zoom;
    const [w, h] = [label.width * scale, label.height * scale];
    places[drawn.id] = {
      x: frame.left + x,
      y: frame.top + y,
      w: node.renderedWidth(),
      h: node.renderedHeight(),
      label: label.text,
      labelBox: {
        x: frame.left + x - w / 2,
        y: frame.top + y + (size / 2 + LABEL_GAP) * zoom,
        w,
        h,
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
