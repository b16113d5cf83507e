import { roomForLabels } from '../../../../../contract/room-for-labels.ts';
import { labelLines } from '../../label-lines.ts';
import { canvas } from './canvas.ts';
import { data, edgesOf, isEdge, state } from './graph.ts';
import { nameOf } from './saying.ts';
import type { ViewedNode } from './viewer-data.ts';

/** Pixels of the letters, of a line, and between a shape and its name. */
const LETTERS = 13;
const LINE = 16;
const GAP = 3;
/** Beyond this many nodes in sight a name says nothing more. */
const MOST = 1500;

interface Name {
  readonly node: ViewedNode;
  readonly lines: ReturnType<typeof labelLines>;
  /** Where its shape is, and what its name takes, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

const widths = new Map<string, number>();

/** Paints the names that have room, the better connected first; of what is chosen before all. */
export function paintNames(
  on: CanvasRenderingContext2D,
  colours: { readonly ink: string; readonly ground: string },
  near: ReadonlySet<string>,
): void {
  on.font = `${LETTERS}px ${getComputedStyle(document.body).fontFamily}`;
  on.textAlign = 'center';
  on.textBaseline = 'top';
  on.lineWidth = 4;
  on.lineJoin = 'round';
  on.strokeStyle = colours.ground;
  on.fillStyle = colours.ink;
  for (const { lines, x, y, radius } of withRoom(namesInSight(on, near), near)) {
    lines.forEach(({ text, direction }, at) => {
      const top = y + radius + GAP + at * LINE;
      on.direction = direction;
      on.strokeText(text, x, top);
      on.fillText(text, x, top);
    });
  }
}

function namesInSight(on: CanvasRenderingContext2D, near: ReadonlySet<string>): readonly Name[] {
  const { clientWidth: width, clientHeight: height } = canvas;
  const { scale, chosen } = state;
  const inSight = data.nodes
    .filter(({ id }) => !chosen || near.has(id))
    .map((node) => ({ node, x: node.x * scale + state.x, y: node.y * scale + state.y }))
    .filter(({ x, y }) => x > -80 && y > -40 && x < width + 80 && y < height + 40);
  const shown =
    inSight.length <= MOST
      ? inSight
      : inSight.sort((a, b) => weight(b.node) - weight(a.node)).slice(0, MOST);
  return shown.map(({ node, x, y }) => {
    const lines = labelLines(nameOf(node));
    const widest = Math.max(...lines.map(({ text }) => widthOf(on, text)));
    return { node, lines, x, y, radius: (node.size / 2) * scale, width: widest };
  });
}

function withRoom(names: readonly Name[], near: ReadonlySet<string>): readonly Name[] {
  const room = roomForLabels(
    names.map(({ node, lines, x, y, radius, width }) => ({
      id: node.id,
      priority: weight(node) + (isChosen(node) ? 1e6 : near.has(node.id) ? 1e3 : 0),
      small: false,
      shape: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      labels: [
        {
          left: x - width / 2,
          right: x + width / 2,
          top: y + radius + GAP,
          bottom: y + radius + GAP + lines.length * LINE,
        },
      ],
    })),
  );
  return names.filter(({ node }) => room.has(node.id) || isChosen(node));
}

function isChosen({ id }: ViewedNode): boolean {
  const { chosen } = state;
  return chosen !== null && !isEdge(chosen) && chosen.id === id;
}

/** The better connected, and of those the larger, are named first. */
function weight({ id, size }: ViewedNode): number {
  return edgesOf(id).length + size / 1000;
}

function widthOf(on: CanvasRenderingContext2D, line: string): number {
  const width = widths.get(line) ?? on.measureText(line).width;
  widths.set(line, width);
  return width;
}
