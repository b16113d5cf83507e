import { STEP_SIZES } from '../../contract/chosen-look.ts';
import { KIND_CORNERS, KIND_SIZES } from '../../contract/kind-look.ts';
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

/** How large a node's shape is, in model pixels. */
export function sizeOf({ kind, step }: { readonly kind: DrawnKind; readonly step?: number }) {
  return (step === undefined ? undefined : STEP_SIZES[step]) ?? SHAPES[kind].size;
}

export const SHAPES: Readonly<Record<DrawnKind, Shape>> = {
  Meeting: {
    outline: 'polygon',
    points: KIND_CORNERS.Meeting,
    size: KIND_SIZES.Meeting,
    fontSize: 13,
    fontWeight: 600,
    labelWidth: 150,
    labelLines: 3,
    priority: 6,
  },
  Person: {
    outline: 'circle',
    size: KIND_SIZES.Person,
    fontSize: 14,
    fontWeight: 600,
    labelWidth: 130,
    labelLines: 3,
    priority: 7,
  },
  State: {
    outline: 'square',
    size: KIND_SIZES.State,
    fontSize: 13,
    fontWeight: 400,
    labelWidth: 110,
    labelLines: 2,
    priority: 5,
  },
  Organization: {
    outline: 'polygon',
    points: KIND_CORNERS.Organization,
    size: KIND_SIZES.Organization,
    fontSize: 12,
    fontWeight: 400,
    labelWidth: 120,
    labelLines: 3,
    priority: 4,
  },
  Place: {
    outline: 'polygon',
    points: KIND_CORNERS.Place,
    size: KIND_SIZES.Place,
    fontSize: 12,
    fontWeight: 400,
    labelWidth: 110,
    labelLines: 2,
    priority: 3,
  },
  Topic: {
    outline: 'polygon',
    points: KIND_CORNERS.Topic,
    size: KIND_SIZES.Topic,
    fontSize: 11.5,
    fontWeight: 400,
    labelWidth: 120,
    labelLines: 3,
    priority: 2,
  },
  Statement: {
    outline: 'polygon',
    points: KIND_CORNERS.Statement,
    size: KIND_SIZES.Statement,
    fontSize: 11.5,
    fontWeight: 400,
    labelWidth: 140,
    labelLines: 2,
    priority: 1,
  },
  Other: {
    outline: 'polygon',
    points: KIND_CORNERS.Other,
    size: KIND_SIZES.Other,
    fontSize: 12.5,
    fontWeight: 400,
    labelWidth: 130,
    labelLines: 2,
    priority: 4,
  },
};
