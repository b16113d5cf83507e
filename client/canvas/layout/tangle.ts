/** How hard a picture is to read: crossing lines, lines through labels, and how much room it takes. */
import type { Box } from './boxes.ts';

interface Line {
  readonly source: Box;
  readonly target: Box;
  /** More than nothing where something stands at its middle. */
  readonly room: number;
}

/** Lower is better; comparable between layouts of one graph only. */
export function tangle(boxes: readonly Box[], lines: readonly Line[], aspect: number): number {
  const labels = new Map(boxes.map((box) => [box, labelOf(box)]));
  const shapes = new Map(boxes.map((box) => [box, shapeOf(box)]));
  let crossings = 0;
  let covered = 0;
  let misread = 0;
  let hidden = 0;
  let length = 0;
  // Plain loops: this runs over every pair of lines for every attempt.
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    length += Math.hypot(line.source.x - line.target.x, line.source.y - line.target.y);
    for (let j = i + 1; j < lines.length; j++) if (cross(line, lines[j] as Line)) crossings++;
    for (const box of boxes) {
      if (line.room > 0 && within(box, middleOf(line))) hidden++;
      const own = box === line.source || box === line.target;
      if (through(line, labels.get(box) as Box)) covered++;
      // A line that runs through another's shape seems to end there.
      if (!own && through(line, shapes.get(box) as Box)) misread++;
    }
  }
  return (
    crossings * 2 +
    covered * 3 +
    misread * 10 +
    hidden * 12 +
    (length / 1000) * 2 +
    frame(boxes, aspect) / 25
  );
}

/** The side of the frame's height, in model pixels, that holds every box at this aspect. */
function frame(boxes: readonly Box[], aspect: number): number {
  const xs = boxes.flatMap((box) => [box.x - box.width / 2, box.x + box.width / 2]);
  const ys = boxes.flatMap(({ y, offset, height }) => [
    y + offset - height / 2,
    y + offset + height / 2,
  ]);
  const width = Math.max(0, ...xs) - Math.min(0, ...xs);
  const height = Math.max(0, ...ys) - Math.min(0, ...ys);
  return Math.max(width / aspect, height);
}

// The label alone: what of the box the shape leaves.
function labelOf(box: Box): Box {
  const { x, y, width, height, offset, fixed } = box;
  const shape = height - 2 * Math.abs(offset);
  const middle = (Math.sign(offset) * height) / 2;
  return { x, y, width, height: height - shape, offset: middle, fixed };
}

function middleOf({ source, target }: Line): Point {
  return { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
}

// Within the box, or so near that what stands there would touch it.
function within({ x, y, offset, width, height }: Box, point: Point): boolean {
  const [dx, dy] = [Math.abs(point.x - x), Math.abs(point.y - y - offset)];
  return dx < width / 2 + 16 && dy < height / 2 + 16;
}

function shapeOf(box: Box): Box {
  const { x, y, height, offset, fixed } = box;
  const side = height - 2 * Math.abs(offset) + 12;
  return { x, y, width: side, height: side, offset: 0, fixed };
}

function cross({ source: a, target: b }: Line, { source: c, target: d }: Line): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(a: Point, b: Point, p: Point): boolean {
  return (b.x - a.x) * (p.y - a.y) > (b.y - a.y) * (p.x - a.x);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function through({ source, target }: Line, box: Box): boolean {
  const middle = box.y + box.offset;
  const [left, right] = [box.x - box.width / 2, box.x + box.width / 2];
  const [top, bottom] = [middle - box.height / 2, middle + box.height / 2];
  if (Math.max(source.x, target.x) < left || Math.min(source.x, target.x) > right) return false;
  if (Math.max(source.y, target.y) < top || Math.min(source.y, target.y) > bottom) return false;
  // The ends lie about the box: does the line between them part its corners?
  const first = over(source, target, left, top);
  return (
    first !== over(source, target, right, top) ||
    first !== over(source, target, left, bottom) ||
    first !== over(source, target, right, bottom)
  );
}

function over(a: Point, b: Point, x: number, y: number): boolean {
  return (b.x - a.x) * (y - a.y) > (b.y - a.y) * (x - a.x);
}
