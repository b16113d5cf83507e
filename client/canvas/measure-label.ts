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
/** How wide words are, by the face they are set in. */
const wordWidths = new Map<string, Map<string, number>>();
const SPACE = /([ \u00a0])/;

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
  const measure = measureIn(fontWeight, fontSize);
  const lines = wrap(name, { measure, maxWidth: labelWidth, maxLines: labelLines });
  const direction = directionOfText(name);
  return {
    text: lines.map((line) => isolate(line, direction)).join('\n'),
    width: Math.max(0, ...lines.map(measure)) + 4,
    height: lines.length * fontSize * LINE_HEIGHT,
  };
}

// Letters join within words only, so a line is as wide as its words: names share them.
function measureIn(fontWeight: number, fontSize: number): Measure {
  if (!context) return (text) => Array.from(text).length * fontSize * 0.55;
  const font = `${fontWeight} ${fontSize}px ${FONT_FAMILY}`;
  const widths = wordWidths.get(font) ?? new Map<string, number>();
  wordWidths.set(font, widths);
  const widthOf = (word: string) => {
    const width = widths.get(word);
    if (width !== undefined) return width;
    context.font = font;
    const measured = context.measureText(word).width;
    widths.set(word, measured);
    return measured;
  };
  return (text) => text.split(SPACE).reduce((sum, word) => sum + widthOf(word), 0);
}
