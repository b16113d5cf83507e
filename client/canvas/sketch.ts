/** The first sight of a picture of many, there while the drawing library prepares its own. */

import { tonesOf } from '../../contract/chosen-look.ts';
import { KIND_COLOURS } from '../../contract/kind-look.ts';
import { STATUS_DASHES } from '../../contract/meeting-look.ts';
import { FONT_FAMILY } from '../theme/fonts.ts';
import type { Point } from '../workspace/types.ts';
import { labelRectangle } from './frame.ts';
import type { Positions, Spot } from './layout/layout-types.ts';
import { LINE_HEIGHT, labelOf } from './measure-label.ts';
import { GROUND, type Scheme } from './palette.ts';
import type { DrawnNode, Picture } from './picture.ts';
import { SHAPES, sizeOf } from './shapes.ts';

export interface Sketched {
  readonly picture: Picture;
  readonly positions: Positions;
  /** The nodes whose labels have room, and whether those stand above. */
  readonly room: ReadonlyMap<string, boolean>;
  readonly labelScale: number;
  readonly scheme: Scheme;
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * Paints shapes, lines and labels over the container at once, as the drawing library will have
 * them but for icons and marks.
 * @returns takes the painting away
 */
export function sketch(container: HTMLElement, sketched: Sketched): () => void {
  const canvas = document.createElement('canvas');
  const { clientWidth: width, clientHeight: height } = container;
  const ratio = devicePixelRatio;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  const context = canvas.getContext('2d');
  if (context) {
    const { zoom, pan, scheme } = sketched;
    context.fillStyle = GROUND[scheme].surface;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    paintLines(context, sketched);
    paintShapes(context, sketched);
    paintLabels(context, sketched);
  }
  container.append(canvas);
  return () => canvas.remove();
}

function paintLines(context: CanvasRenderingContext2D, { picture, positions, scheme }: Sketched) {
  const { line, inkSoft } = GROUND[scheme];
  for (const strong of [false, true]) {
    context.strokeStyle = strong ? inkSoft : line;
    context.lineWidth = strong ? 2.4 : 1;
    for (const edge of picture.edges) {
      if (edge.strong !== strong) continue;
      const from = positions.get(edge.source);
      const to = positions.get(edge.target);
      if (!from || !to) continue;
      context.setLineDash([...STATUS_DASHES[edge.status]]);
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    }
  }
  context.setLineDash([]);
}

function paintShapes(context: CanvasRenderingContext2D, { picture, positions, scheme }: Sketched) {
  const tones = tonesOf(scheme);
  context.lineWidth = 3;
  for (const node of picture.nodes) {
    const at = positions.get(node.id);
    if (!at) continue;
    const tone = node.tone === undefined ? undefined : tones.get(node.tone);
    const colour = tone ?? KIND_COLOURS[scheme][node.kind];
    const hollow = node.unnamed || (node.meeting && node.meeting.status !== 'held');
    context.fillStyle = hollow ? GROUND[scheme].surface : colour;
    context.strokeStyle = colour;
    context.beginPath();
    outline(context, node, at);
    context.fill();
    if (hollow) context.stroke();
  }
}

function outline(context: CanvasRenderingContext2D, node: DrawnNode, { x, y }: Spot): void {
  const half = sizeOf(node) / 2;
  const { points = [], outline: kind } = SHAPES[node.kind];
  if (kind === 'circle') context.arc(x, y, half, 0, 2 * Math.PI);
  if (kind === 'square') context.roundRect(x - half, y - half, 2 * half, 2 * half, 7);
  for (let n = 0; n < points.length; n += 2) {
    context.lineTo(x + (points[n] ?? 0) * half, y + (points[n + 1] ?? 0) * half);
  }
  context.closePath();
}

function paintLabels(
  context: CanvasRenderingContext2D,
  { picture, positions, room, labelScale, scheme }: Sketched,
) {
  context.fillStyle = GROUND[scheme].ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const node of picture.nodes) {
    const at = positions.get(node.id);
    const above = room.get(node.id);
    if (!at || above === undefined) continue;
    const label = labelOf(node);
    const { fontSize, fontWeight } = SHAPES[node.kind];
    const { top } = labelRectangle(node, label, { ...at, above }, labelScale);
    const font = `${fontWeight} ${fontSize * labelScale}px ${FONT_FAMILY}`;
    if (context.font !== font) context.font = font;
    label.text.split('\n').forEach((line, n) => {
      context.fillText(line, at.x, top + (n + 0.5) * fontSize * labelScale * LINE_HEIGHT);
    });
  }
}
