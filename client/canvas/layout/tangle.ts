/** How hard a picture is to read: crossing lines, lines through labels, and how much room it takes. */
import type { Box } from './boxes.ts';

interface Line {
  readonly source: Box;
  readonly target: Box;
}

/** Lower is better; comparable between layouts of one graph only. */
export function tangle(boxes: readonly Box[], lines: readonly Line[], aspect: number): number {
  let crossings = 0;
  let covered = 0;
  let length = 0;
  lines.forEach((line, index) => {
    length += Math.hypot(line.source.x - line.target.x, line.source.y - line.target.y);
    for (const other of lines.slice(index + 1)) if (cross(line, other)) crossings++;
    for (const box of boxes) {
      if (box !== line.source && box !== line.target && through(line, box)) covered++;
    }
  });
  return crossings * 2 + covered * 3 + (length / 1000) * 2 + frame(boxes, aspect) / 25;
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

function cross(one: Line, other: Line): boolean {
  const ends = [one.source, one.target];
  if (ends.includes(other.source) || ends.includes(other.target)) return false;
  return (
    side(one.source, one.target, other.source) !== side(one.source, one.target, other.target) &&
    side(other.source, other.target, one.source) !== side(other.source, other.target, one.target)
  );
}

function side(a: Point, b: Point, p: Point): boolean {
  return (b.x - a.x) * (p.y - a.y) > (b.y - a.y) * (p.x - a.x);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

// Liang and Barsky's clipping: does the line pass through the box?
function through({ source, target }: Line, box: Box): boolean {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const middle = box.y + box.offset;
  let [enter, leave] = [0, 1];
  for (const [slope, room] of [
    [-dx, source.x - (box.x - box.width / 2)],
    [dx, box.x + box.width / 2 - source.x],
    [-dy, source.y - (middle - box.height / 2)],
    [dy, middle + box.height / 2 - source.y],
  ] as const) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter < leave;
}
