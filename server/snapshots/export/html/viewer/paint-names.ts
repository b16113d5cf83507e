import { roomForLabels } from '../../../../../contract/room-for-labels.ts';
import { labelLines } from '../../label-lines.ts';
import { canvas } from './canvas.ts';
import { drawn, edgesOf, isEdge, state } from './graph.ts';
import { nameOf } from './saying.ts';
import type { ViewedNode } from './viewer-data.ts';

/** Pixels of the letters, of a line, and between a shape and its name. */
const LETTERS = 13;
const LINE = 16;
const GAP = 3;
/** Pixels across of what stands beside whom and what it is about: topics and statements. */
const SMALL = 26;
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
  for (const { lines, x, top } of withRoom(namesInSight(on, near), near)) {
    lines.forEach(({ text, direction }, at) => {
      on.direction = direction;
      on.strokeText(text, x, top + at * LINE);
      on.fillText(text, x, top + at * LINE);
    });
  }
}

function namesInSight(on: CanvasRenderingContext2D, near: ReadonlySet<string>): readonly Name[] {
  const { clientWidth: width, clientHeight: height } = canvas;
  const { scale, chosen } = state;
  const inSight = drawn.nodes
    .filter(({ id }) => !chosen || near.has(id))
    .map((node) => ({ node, x: node.x * scale + state.x, y: node.y * scale + state.y }))
    .filter(({ x, y }) => x > -80 && y > -40 && x < width + 80 && y < height + 40);
  const shown =
    inSight.length <= MOST
      ? inSight
      : inSight.sort((a, b) => weight(b.node) - weight(a.node)).slice(0, MOST);
  return shown.map(({ node, x, y }) => {
    const lines = node.label === '' ? [] : labelLines(node.label ?? nameOf(node));
    const widest = Math.max(0, ...lines.map(({ text }) => widthOf(on, text)));
    return { node, lines, x, y, radius: (node.size / 2) * scale, width: widest };
  });
}

/** Those that have room, below their shape or else above it, with where they begin. */
function withRoom(
  names: readonly Name[],
  near: ReadonlySet<string>,
): readonly (Name & { readonly top: number })[] {
  const room = roomForLabels(
    names.map((name) => {
      const { node, x, y, radius, width } = name;
      return {
        id: node.id,
        priority: weight(node) + (isChosen(node) ? 1e6 : near.has(node.id) ? 1e3 : 0),
        small: isSmall(node),
        shape: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
        labels: topsOf(name).map((top) => ({
          left: x - width / 2,
          right: x + width / 2,
          top,
          bottom: top + name.lines.length * LINE,
        })),
      };
    }),
  );
  return names.flatMap((name) => {
    const place = room.get(name.node.id) ?? (isChosen(name.node) ? 0 : undefined);
    const top = place === undefined ? undefined : topsOf(name)[place];
    return top === undefined ? [] : [{ ...name, top }];
  });
}

/** Where a name may begin: below its shape, or above it. */
function topsOf({ y, radius, lines }: Name): readonly number[] {
  return [y + radius + GAP, y - radius - GAP - lines.length * LINE];
}

function isChosen({ id }: ViewedNode): boolean {
  const { chosen } = state;
  return chosen !== null && !isEdge(chosen) && chosen.id === id;
}

function isSmall({ size }: ViewedNode): boolean {
  return size < SMALL;
}

/** Whom and what it is about is named first, of those the better connected. */
function weight(node: ViewedNode): number {
  return edgesOf(node.id).length + (isSmall(node) ? 0 : 200);
}

function widthOf(on: CanvasRenderingContext2D, line: string): number {
  const width = widths.get(line) ?? on.measureText(line).width;
  widths.set(line, width);
  return width;
}
