import { kindOf } from '../../../contract/model.ts';

/** Corners in a box from -1 to 1, as in the page; what has none is a circle. */
export const CORNERS: Readonly<Record<string, readonly number[]>> = {
  Meeting: [0, -1, 1, 0, 0, 1, -1, 0],
  Organization: [1, 0, 0.5, 0.88, -0.5, 0.88, -1, 0, -0.5, -0.88, 0.5, -0.88],
  State: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
  Place: [0, -1, 1, -0.05, 0.72, -0.05, 0.72, 0.92, -0.72, 0.92, -0.72, -0.05, -1, -0.05],
  Topic: [0, -0.95, 1, 0.85, -1, 0.85],
  Statement: [-1, -0.9, 1, -0.9, 1, 0.45, -0.1, 0.45, -0.5, 1, -0.5, 0.45, -1, 0.45],
};

/** A kind's outline as SVG path data, also what a canvas's `Path2D` takes. */
export function outline(labels: readonly string[], x: number, y: number, size: number): string {
  const radius = size / 2;
  const corners = CORNERS[kindOf(labels) ?? ''];
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
