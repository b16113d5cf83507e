import { tonesOf } from '../../../../../contract/chosen-look.ts';
import { isHollow } from '../../../../../contract/meeting-look.ts';
import { iconOn } from '../../../../../contract/node-icons.ts';
import { data, state } from './graph.ts';
import type { ViewedNode } from './viewer-data.ts';

/** Smaller ones can't be told apart, in pixels across. */
const SMALLEST = 9;

const paths = new Map<string, Path2D>();

/** By its kind, or as it was made to look. */
export function colourOf({ kind, tone }: Pick<ViewedNode, 'kind' | 'tone'>): string {
  const colours = data.colours[state.scheme];
  return tonesOf(state.scheme).get(tone ?? '') ?? colours[kind] ?? colours.Other ?? '';
}

/** On each meeting what kind it was, and icons that were chosen. */
export function paintIcons(on: CanvasRenderingContext2D, some: readonly ViewedNode[]): void {
  on.lineCap = 'round';
  on.lineJoin = 'round';
  for (const node of some) {
    const icon = iconOn(node, node.icon);
    const side = node.size * (icon?.share ?? 0);
    if (!icon || side * state.scale < SMALLEST) continue;
    const { x, y } = node;
    on.strokeStyle = isHollow(node) ? colourOf(node) : data.grounds[state.scheme];
    on.save();
    on.translate(x - side / 2, y - side / 2);
    on.scale(side / 24, side / 24);
    for (const { path, width } of icon.lines) {
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
