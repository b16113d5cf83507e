/** The canvas, and which part of the picture is on it. */
import { drawn, type Element, endsOf, nodes, state } from './graph.ts';
import { byId } from './page.ts';

export const canvas = byId<HTMLCanvasElement>('canvas');

/** Room around the whole, in pixels. */
const MARGIN = 80;
const SCALES = { least: 0.02, most: 8 };

/** Brings everything into sight. */
export function showAll(): void {
  if (drawn.nodes.length === 0) return;
  const [left, right] = extent(({ x }) => x);
  const [top, bottom] = extent(({ y }) => y);
  const { clientWidth: width, clientHeight: height } = canvas;
  state.scale = Math.min(
    1.5,
    (width - MARGIN) / (right - left + MARGIN),
    (height - MARGIN) / (bottom - top + MARGIN),
  );
  state.x = width / 2 - (state.scale * (left + right)) / 2;
  state.y = height / 2 - (state.scale * (top + bottom)) / 2;
}

/** Zooms around a point of the canvas; by itself around its middle. */
export function zoomBy(
  factor: number,
  x = canvas.clientWidth / 2,
  y = canvas.clientHeight / 2,
): void {
  const scale = Math.min(SCALES.most, Math.max(SCALES.least, state.scale * factor));
  state.x = x - ((x - state.x) * scale) / state.scale;
  state.y = y - ((y - state.y) * scale) / state.scale;
  state.scale = scale;
}

/** Brings something into the middle, near enough to be read. */
export function centreOn(element: Element): void {
  const places = ('from' in element ? endsOf(element) : [element]).filter(({ hidden }) => !hidden);
  if (places.length === 0) return;
  const middle = (axis: 'x' | 'y') =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  state.scale = Math.max(state.scale, 0.8);
  state.x = canvas.clientWidth / 2 - middle('x') * state.scale;
  state.y = canvas.clientHeight / 2 - middle('y') * state.scale;
}

/** What is at a point of the canvas: a node, or a line near it. */
export function elementAt(px: number, py: number): Element | null {
  const [x, y] = [(px - state.x) / state.scale, (py - state.y) / state.scale];
  const node = drawn.nodes.findLast(
    (one) => Math.hypot(one.x - x, one.y - y) <= Math.max(one.size / 2, 10 / state.scale),
  );
  if (node) return node;
  let best = 6 / state.scale;
  let found: Element | null = null;
  for (const edge of drawn.edges) {
    const [a, b] = [nodes.get(edge.from), nodes.get(edge.to)];
    const length = a && b ? (b.x - a.x) ** 2 + (b.y - a.y) ** 2 : 0;
    if (!a || !b || length === 0) continue;
    const along = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length;
    const at = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(a.x + at * (b.x - a.x) - x, a.y + at * (b.y - a.y) - y);
    if (distance < best) [best, found] = [distance, edge];
  }
  return found;
}

function extent(of: (node: (typeof drawn.nodes)[number]) => number): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const node of drawn.nodes) {
    least = Math.min(least, of(node));
    most = Math.max(most, of(node));
  }
  return [least, most];
}
