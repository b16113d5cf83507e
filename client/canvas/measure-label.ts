import { FONT_FAMILY } from '../theme/fonts.ts';
import { directionOfText, isolate, type Measure, wrap } from './label.ts';
import type { DrawnNode } from './picture.ts';
import { SHAPES } from './shapes.ts';

/** Lines of a label are this many font sizes apart: Arabic needs the room. */
export const LINE_HEIGHT = 1.32;

/** Between a shape and its label, in model pixels. */
export const LABEL_GAP = 7;

/** A label as drawn, in model pixels. */
export interface Label {
  /** Lines parted by newlines, each isolated in its direction. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, Label>();

/** Breaks and measures a node's name. Call it once the faces are loaded: answers are kept. */
export function labelOf({
  kind,
  name: own,
  label: words,
}: Pick<DrawnNode, 'kind' | 'name' | 'label'>): Label {
  const name = words ?? own;
  const key = `${kind} ${name}`;
  const label = known.get(key) ?? makeLabel(kind, name);
  known.set(key, label);
  return label;
}

/** How wide the words along a line are, in model pixels. */
export function widthOfWord(word: string, fontSize: number): number {
  if (!context) return word.length * fontSize * 0.55;
  context.font = `400 ${fontSize}px ${FONT_FAMILY}`;
  return context.measureText(word).width;
}

function makeLabel(kind: DrawnNode['kind'], name: string): Label {
  const { fontSize, fontWeight, labelWidth, labelLines } = SHAPES[kind];
  const measure: Measure = (text) => {
    if (!context) return Array.from(text).length * fontSize * 0.55;
    context.font = `${fontWeight} ${fontSize}px ${FONT_FAMILY}`;
    return context.measureText(text).width;
  };
  const lines = wrap(name, { measure, maxWidth: labelWidth, maxLines: labelLines });
  const direction = directionOfText(name);
  return {
    text: lines.map((line) => isolate(line, direction)).join('\n'),
    width: Math.max(0, ...lines.map(measure)) + 4,
    height: lines.length * fontSize * LINE_HEIGHT,
  };
}
