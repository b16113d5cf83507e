import {
  ICON_SHARE,
  isHollow,
  meetingIcons,
  meetingKindOf,
  statusOf,
} from '../../../../../contract/meeting-look.ts';
import { data, state } from './graph.ts';
import type { ViewedNode } from './viewer-data.ts';

/** Smaller ones can't be told apart, in pixels across. */
const SMALLEST = 9;

const paths = new Map<string, Path2D>();

export function kindColour({ kind }: ViewedNode): string {
  const colours = data.colours[state.scheme];
  return colours[kind] ?? colours.Other ?? '';
}

/** On each meeting what kind it was. */
export function paintIcons(on: CanvasRenderingContext2D, some: readonly ViewedNode[]): void {
  on.lineCap = 'round';
  on.lineJoin = 'round';
  for (const node of some) {
    const side = node.size * ICON_SHARE;
    if (node.kind !== 'Meeting' || side * state.scale < SMALLEST) continue;
    const { x, y } = node;
    on.strokeStyle = isHollow(node) ? kindColour(node) : data.grounds[state.scheme];
    on.save();
    on.translate(x - side / 2, y - side / 2);
    on.scale(side / 24, side / 24);
    for (const { path, width } of meetingIcons(meetingKindOf(node), statusOf(node))) {
      const drawn = paths.get(path) ?? new Path2D(path);
      paths.set(path, drawn);
      on.lineWidth = width;
      on.stroke(drawn);
    }
    on.restore();
  }
  on.lineCap = 'butt';
  on.lineJoin = 'miter';
}
