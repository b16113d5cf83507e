import { QUIET_TONE, tonesOf } from '../../../contract/chosen-look.ts';
import { PICTURE_GROUND } from '../../../contract/kind-look.ts';
import type { LookSample } from '../../../contract/look-legend.ts';
import { statusesNotHeld } from '../../../contract/meeting-look.ts';
import { kindOf } from '../../../contract/model.ts';
import { iconNamed, nodeIcon } from '../../../contract/node-icons.ts';
import type { SnapshotNode } from '../../../contract/snapshot.ts';
import { wordFor } from '../../../contract/word-for.ts';
import { type DrawnIcon, type DrawnShape, shapeOf } from './drawn-style.ts';
import type { ExportOptions } from './export-format.ts';
import { VIEWER_WORDS } from './html/viewer-words.ts';
import { colourOf } from './look.ts';
import { numberIn } from './number-in.ts';
import { type PictureText, startOf } from './picture-text.ts';

const ROW = 24;
const INSET = 24;
const LETTERS = 13;
/** Of a letter on the average, as part of its size. */
const LETTER_WIDTH = 0.5;
const LEAST_COLUMN = 130;
/** An icon's side. */
const ICON = 18;

/** A kind, or a status of meetings that were not held. */
interface KindSample extends Pick<SnapshotNode, 'labels' | 'properties'> {
  readonly words: string;
}

type Sample = KindSample | LookSample;

/** Samples of one thing that the picture says, with its title. */
interface Samples {
  readonly title?: string;
  readonly samples: readonly Sample[];
}

interface Legend {
  readonly shapes: readonly DrawnShape[];
  readonly icons: readonly DrawnIcon[];
  readonly texts: readonly PictureText[];
  readonly bottom: number;
}

/** Each kind that is drawn, and each status of meetings that were not held. */
export function samplesOf(nodes: readonly SnapshotNode[], language: 'ar' | 'en'): KindSample[] {
  const { kinds, statuses } = VIEWER_WORDS[language];
  const samples = new Map<string, KindSample>();
  for (const { labels } of nodes) {
    const kind = kindOf(labels) ?? labels[0] ?? '';
    samples.set(kind, { labels, properties: {}, words: wordFor(kind, kinds) });
  }
  for (const status of statusesNotHeld(nodes)) {
    samples.set(status, { labels: ['Meeting'], properties: { status }, words: statuses[status] });
  }
  return [...samples.values()];
}

/**
 * The legend under a picture, group under group. Kinds are `quiet` where colours say something
 * else.
 */
export function legendOf(
  groups: readonly Samples[],
  { width, height }: { readonly width: number; readonly height: number },
  options: Pick<ExportOptions, 'language' | 'colourScheme'> & { readonly quiet: boolean },
): Legend {
  const { language, colourScheme } = options;
  const colour = PICTURE_GROUND[colourScheme].inkSoft;
  const shapes: DrawnShape[] = [];
  const icons: DrawnIcon[] = [];
  const texts: PictureText[] = [];
  let top = height;
  for (const { title, samples } of groups) {
    if (title !== undefined) {
      const start = startOf(language, INSET, width);
      const bold = PICTURE_GROUND[colourScheme].ink;
      texts.push({ text: title, ...start, y: top + 4.5, size: LETTERS, colour: bold });
      top += ROW;
    }
    const words = samples.map((sample) => wordsOf(sample, language));
    const column = columnFor(words);
    const columns = Math.max(1, Math.floor((width - 2 * INSET) / column));
    samples.forEach((sample, at) => {
      const y = top + Math.floor(at / columns) * ROW;
      const inset = INSET + (at % columns) * column;
      const { x } = startOf(language, inset + 7, width);
      const { shape, icon } = drawnSample(sample, { x, y }, options);
      if (shape) shapes.push(shape);
      if (icon) icons.push(icon);
      const start = startOf(language, inset + 22, width);
      texts.push({ text: words[at] ?? '', ...start, y: y + 4.5, size: LETTERS, colour });
    });
    top += Math.ceil(samples.length / columns) * ROW;
  }
  return { shapes, icons, texts, bottom: top };
}

function wordsOf(sample: Sample, language: 'ar' | 'en'): string {
  if (!('count' in sample)) return sample.words;
  return `${sample.words} (${numberIn(sample.count, language)})`;
}

/** Wide enough for the longest words. */
function columnFor(words: readonly string[]): number {
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return Math.max(LEAST_COLUMN, longest * LETTERS * LETTER_WIDTH + 36);
}

function drawnSample(
  sample: Sample,
  { x, y }: { readonly x: number; readonly y: number },
  { colourScheme, quiet }: Pick<ExportOptions, 'colourScheme'> & { readonly quiet: boolean },
): { readonly shape?: DrawnShape; readonly icon?: DrawnIcon } {
  const calm = QUIET_TONE[colourScheme];
  const circle = { labels: ['Person'], properties: {} };
  const shape = (
    node: Pick<KindSample, 'labels' | 'properties'>,
    colour: string,
    size: number,
  ) => ({
    shape: shapeOf({ node, look: { colour, size, icon: undefined }, x, y }, colourScheme),
  });
  if (!('count' in sample)) {
    return shape(sample, quiet ? calm : colourOf(sample.labels, colourScheme), 14);
  }
  const { step, tone = '', icon = '' } = sample;
  const name = iconNamed(icon);
  if (name) {
    const colour = PICTURE_GROUND[colourScheme].inkSoft;
    const [left, top] = [x - ICON / 2, y - ICON / 2];
    return { icon: { lines: [nodeIcon(name)], x: left, y: top, scale: ICON / 24, colour } };
  }
  const size = step === undefined ? 12 : 6 + step * 3;
  return shape(circle, tonesOf(colourScheme).get(tone) ?? calm, size);
}
