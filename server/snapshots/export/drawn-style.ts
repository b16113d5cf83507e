import { contactWidth } from '../../../contract/contacts.ts';
import { PICTURE_GROUND } from '../../../contract/kind-look.ts';
import {
  isHollow,
  type LineIcon,
  STATUS_DASHES,
  statusOf,
  statusOfLine,
} from '../../../contract/meeting-look.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import type { NodeLook } from './look.ts';
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

/** A node that is to be drawn, with its middle. */
export interface PlacedNode {
  readonly node: Pick<SnapshotNode, 'labels' | 'properties'>;
  readonly look: Pick<NodeLook, 'colour' | 'size' | 'icon'>;
  readonly x: number;
  readonly y: number;
}

export function shapeOf({ node, look, x, y }: PlacedNode, scheme: Scheme): DrawnShape {
  const { colour, size } = look;
  const path = outline(node.labels, x, y, size);
  if (!isHollow(node)) return { path, fill: colour };
  const dashes = STATUS_DASHES[statusOf(node)];
  return { path, fill: PICTURE_GROUND[scheme].surface, border: { colour, width: 2.5, dashes } };
}

/** What is drawn on a node: a meeting's kind, or an icon that was chosen. */
export function iconOf({ node, look, x, y }: PlacedNode, scheme: Scheme): DrawnIcon | undefined {
  if (!look.icon) return undefined;
  const side = look.size * look.icon.share;
  return {
    lines: look.icon.lines,
    x: x - side / 2,
    y: y - side / 2,
    scale: side / 24,
    colour: isHollow(node) ? look.colour : PICTURE_GROUND[scheme].surface,
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

/** How the line of two who met looks: the wider, the oftener they did. */
export function contactStyleOf(
  contact: Parameters<typeof contactWidth>[0],
  scheme: Scheme,
): Omit<Stroke, 'path'> {
  return { colour: PICTURE_GROUND[scheme].accent, width: contactWidth(contact), dashes: [] };
}
