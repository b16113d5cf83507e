import { KIND_CORNERS } from '../../../contract/kind-look.ts';
import { lookOf } from './look.ts';

const CORNERS: Readonly<Record<string, readonly number[]>> = {
  ...KIND_CORNERS,
  State: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
};

/** A node's corners in a box from -1 to 1, clockwise; what has none is a circle. */
export function cornersOf(labels: readonly string[]): readonly number[] | undefined {
  return CORNERS[lookOf(labels)];
}

/** A kind's outline as SVG path data, also what a canvas's `Path2D` takes. */
export function outline(labels: readonly string[], x: number, y: number, size: number): string {
  const radius = size / 2;
  const corners = cornersOf(labels);
  const at = (number: number) => String(Math.round(number * 100) / 100);
  if (!corners) {
    const arc = `A${at(radius)} ${at(radius)} 0 1 1`;
    return `M${at(x - radius)} ${at(y)}${arc} ${at(x + radius)} ${at(y)}${arc} ${at(x - radius)} ${at(y)}Z`;
  }
  const points = Array.from({ length: corners.length / 2 }, (_, corner) => {
    const [dx = 0, dy = 0] = corners.slice(corner * 2);
    return `${at(x + dx * radius)} ${at(y + dy * radius)}`;
  });
  return `M${points.join('L')}Z`;
}
