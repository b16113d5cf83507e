import { PICTURE_GROUND } from '../../../contract/kind-look.ts';
import {
  ICON_SHARE,
  isHollow,
  type LineIcon,
  meetingIcons,
  meetingKindOf,
  STATUS_DASHES,
  statusOf,
  statusOfLine,
} from '../../../contract/meeting-look.ts';
import { kindOf } from '../../../contract/model.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import { colourOf, sizeOf } from './look.ts';
import { outline } from './shapes.ts';

type Scheme = keyof typeof PICTURE_GROUND;

/** A line as it is drawn: path data, and dashes and gaps in the drawing's units. */
export interface Stroke {
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
}

/** A node's shape; one that is hollow has a border. */
export interface DrawnShape {
  readonly path: string;
  readonly fill: string;
  readonly border?: Omit<Stroke, 'path'>;
}

/** Line drawings on a 24 × 24 grid, whose top left is at `x` and `y`. */
export interface DrawnIcon {
  readonly lines: readonly LineIcon[];
  readonly x: number;
  readonly y: number;
  /** A grid's unit in the drawing's. */
  readonly scale: number;
  readonly colour: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function shapeOf(
  node: Pick<SnapshotNode, 'labels' | 'properties'>,
  { x, y }: Point,
  { scheme, size = sizeOf(node.labels) }: { readonly scheme: Scheme; readonly size?: number },
): DrawnShape {
  const path = outline(node.labels, x, y, size);
  const colour = colourOf(node.labels, scheme);
  if (!isHollow(node)) return { path, fill: colour };
  const dashes = STATUS_DASHES[statusOf(node)];
  return { path, fill: PICTURE_GROUND[scheme].surface, border: { colour, width: 2.5, dashes } };
}

/** The icon of a meeting's kind; nothing on other nodes. */
export function iconOf(node: SnapshotNode, { x, y }: Point, scheme: Scheme): DrawnIcon | undefined {
  if (kindOf(node.labels) !== 'Meeting') return undefined;
  const side = sizeOf(node.labels) * ICON_SHARE;
  return {
    lines: meetingIcons(meetingKindOf(node), statusOf(node)),
    x: x - side / 2,
    y: y - side / 2,
    scale: side / 24,
    colour: isHollow(node) ? colourOf(node.labels, scheme) : PICTURE_GROUND[scheme].surface,
  };
}

/** How a relationship's line looks: by the meeting that it leads to or from, taking part above all. */
export function lineStyleOf(
  relationship: SnapshotRelationship,
  nodes: ReadonlyMap<string, SnapshotNode>,
  scheme: Scheme,
): Omit<Stroke, 'path'> {
  const { line, inkSoft } = PICTURE_GROUND[scheme];
  const dashes = STATUS_DASHES[statusOfLine(relationship, nodes)];
  return relationship.type === 'TOOK_PART_IN'
    ? { colour: inkSoft, width: 2.4, dashes }
    : { colour: line, width: 1.2, dashes };
}
