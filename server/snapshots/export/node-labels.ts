import { kindOf } from '../../../contract/model.ts';
import type { Rectangle } from '../../../contract/room-for-labels.ts';
import type { SnapshotNode } from '../../../contract/snapshot.ts';
import { apart } from './apart.ts';
import { labelLines } from './label-lines.ts';
import type { NodeLook } from './look.ts';
import { nameOf } from './name-of.ts';
import type { PictureText } from './picture-text.ts';

const LABEL_SIZE = 13;
const LINE_HEIGHT = 1.25;
/** Of a letter on the average, as part of its size. */
const LETTER_WIDTH = 0.5;

/** A node's name in the drawing, and what it takes there. */
export interface NodeLabel {
  readonly id: string;
  readonly box: Rectangle;
  readonly texts: readonly PictureText[];
}

/** The nodes' names below them, but for those that would lie on a weightier one's. */
export function nodeLabels(
  drawn: readonly {
    readonly node: SnapshotNode;
    readonly look: Pick<NodeLook, 'size' | 'label'>;
    readonly x: number;
    readonly y: number;
  }[],
  language: 'ar' | 'en',
  colour: string,
): readonly NodeLabel[] {
  const placed = drawn.map(({ node, look, x, y }) => {
    const lines = look.label === '' ? [] : labelLines(look.label ?? nameOf(node, language));
    const top = y + look.size / 2;
    const longest = Math.max(0, ...lines.map(({ text }) => text.length));
    const bottom = top + LABEL_SIZE * LINE_HEIGHT * lines.length;
    const width = longest * LABEL_SIZE * LETTER_WIDTH;
    return {
      id: node.id,
      lines,
      x,
      top,
      bottom,
      width,
      priority: priorityOf(node.labels, look.size),
    };
  });
  return apart(placed).map(({ id, lines, x, top, bottom, width }) => ({
    id,
    box: { left: x - width / 2, right: x + width / 2, top, bottom },
    texts: lines.map(({ text, direction }, line) => ({
      text,
      direction,
      x,
      y: top + LABEL_SIZE * (1.1 + line * LINE_HEIGHT),
      size: LABEL_SIZE,
      colour,
      anchor: 'middle' as const,
    })),
  }));
}

/** Large nodes first; a statement's name is the beginning of its text, and goes first. */
function priorityOf(labels: readonly string[], size: number): number {
  return kindOf(labels) === 'Statement' ? 0 : size;
}
