import type { DrawnKind } from '../workspace/visible-graph.ts';

/** How a kind is drawn: its outline, its size and its label. Lengths in model pixels. */
export interface Shape {
  /** Corners in a box from -1 to 1, clockwise; absent for a circle or a rounded square. */
  readonly points?: readonly number[];
  readonly outline: 'circle' | 'square' | 'polygon';
  readonly size: number;
  readonly fontSize: number;
  readonly fontWeight: 400 | 600;
  /** Widest line of the label. */
  readonly labelWidth: number;
  readonly labelLines: number;
  /** Who keeps a label when there is no room for all: higher first. */
  readonly priority: number;
}

/** Sizes of those whose size says how much of something they have, in model pixels. */
export const STEP_SIZES = [20, 30, 42, 56, 72] as const;

/** How large a node's shape is, in model pixels. */
export function sizeOf({ kind, step }: { readonly kind: DrawnKind; readonly step?: number }) {
  return (step === undefined ? undefined : STEP_SIZES[step]) ?? SHAPES[kind].size;
}

const hexagon = [1, 0, 0.5, 0.88, -0.5, 0.88, -1, 0, -0.5, -0.88, 0.5, -0.88];
const diamond = [0, -1, 1, 0, 0, 1, -1, 0];
const house = [0, -1, 1, -0.05, 0.72, -0.05, 0.72, 0.92, -0.72, 0.92, -0.72, -0.05, -1, -0.05];
const triangle = [0, -0.95, 1, 0.85, -1, 0.85];
const bubble = [-1, -0.9, 1, -0.9, 1, 0.45, -0.1, 0.45, -0.5, 1, -0.5, 0.45, -1, 0.45];
const slanted = [-0.55, -0.72, 1, -0.72, 0.55, 0.72, -1, 0.72];

export const SHAPES: Readonly<Record<DrawnKind, Shape>> = {
  Meeting: {
    outline: 'polygon',
    points: diamond,
    size: 48,
    fontSize: 13,
    fontWeight: 600,
    labelWidth: 150,
    labelLines: 3,
    priority: 6,
  },
  Person: {
    outline: 'circle',
    size: 34,
    fontSize: 14,
    fontWeight: 600,
    labelWidth: 130,
    labelLines: 3,
    priority: 7,
  },
  State: {
    outline: 'square',
    size: 30,
    fontSize: 13,
    fontWeight: 400,
    labelWidth: 110,
    labelLines: 2,
    priority: 5,
  },
  Organization: {
    outline: 'polygon',
    points: hexagon,
    size: 32,
    fontSize: 12,
    fontWeight: 400,
    labelWidth: 120,
    labelLines: 3,
    priority: 4,
  },
  Place: {
    outline: 'polygon',
    points: house,
    size: 28,
    fontSize: 12,
    fontWeight: 400,
    labelWidth: 110,
    labelLines: 2,
    priority: 3,
  },
  Topic: {
    outline: 'polygon',
    points: triangle,
    size: 20,
    fontSize: 11.5,
    fontWeight: 400,
    labelWidth: 120,
    labelLines: 3,
    priority: 2,
  },
  Statement: {
    outline: 'polygon',
    points: bubble,
    size: 24,
    fontSize: 11.5,
    fontWeight: 400,
    labelWidth: 140,
    labelLines: 2,
    priority: 1,
  },
  Other: {
    outline: 'polygon',
    points: slanted,
    size: 30,
    fontSize: 12.5,
    fontWeight: 400,
    labelWidth: 130,
    labelLines: 2,
    priority: 4,
  },
};
