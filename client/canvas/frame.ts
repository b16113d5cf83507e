/** The part of the model that has to be in sight, and the zoom and pan that show it. */

import type { Rectangle } from '../../contract/room-for-labels.ts';
import type { Spot } from './layout/layout-types.ts';
import { LABEL_GAP, type Label } from './measure-label.ts';
import type { DrawnNode } from './picture.ts';
import { sizeOf } from './shapes.ts';

export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Sized = Pick<DrawnNode, 'kind' | 'step'>;

/** A node's shape and label together; `offset` is how far its middle is below the shape's. */
export function boxOf(node: Sized, label: Label, scale = 1) {
  const size = sizeOf(node);
  const below = LABEL_GAP + label.height * scale;
  return { width: Math.max(size, label.width * scale), height: size + below, offset: below / 2 };
}

/** The label's place for a shape with its middle there. */
export function labelRectangle(
  node: Sized,
  label: Label,
  { x, y, above }: Spot,
  scale = 1,
): Rectangle {
  const height = label.height * scale;
  const away = sizeOf(node) / 2 + LABEL_GAP;
  const top = above ? y - away - height : y + away;
  const half = (label.width * scale) / 2;
  return { left: x - half, right: x + half, top, bottom: top + height };
}

/** The zoom and pan with which `content` fills a frame of this size, less its insets. */
export function fitTo(
  content: Rectangle,
  size: { width: number; height: number },
  insets: Insets,
  limits: { min: number; max: number },
): { zoom: number; pan: { x: number; y: number } } {
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const wanted = Math.min(
    width / Math.max(1, content.right - content.left),
    height / Math.max(1, content.bottom - content.top),
  );
  const zoom = Math.min(limits.max, Math.max(limits.min, wanted));
  return {
    zoom,
    pan: {
      x: insets.left + width / 2 - ((content.left + content.right) / 2) * zoom,
      y: insets.top + height / 2 - ((content.top + content.bottom) / 2) * zoom,
    },
  };
}
