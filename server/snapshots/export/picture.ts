import { PICTURE_GROUND } from '../../../contract/kind-look.ts';
import { statusesNotHeld } from '../../../contract/meeting-look.ts';
import { kindOf, type NodeKind } from '../../../contract/model.ts';
import type { Rectangle } from '../../../contract/room-for-labels.ts';
import type { SnapshotNode } from '../../../contract/snapshot.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import { drawnGraph } from './drawn-graph.ts';
import {
  type DrawnIcon,
  type DrawnShape,
  iconOf,
  lineStyleOf,
  type Stroke,
  shapeOf,
} from './drawn-style.ts';
import type { ExportOptions } from './export-format.ts';
import { VIEWER_WORDS } from './html/viewer-words.ts';
import { labelLines } from './label-lines.ts';
import { sizeOf } from './look.ts';
import { nameOf } from './name-of.ts';
import { type NodeLabel, nodeLabels } from './node-labels.ts';
import type { PictureText } from './picture-text.ts';
import { type DrawnBoxes, isFramed, stateFrames } from './state-frames.ts';

const MARGIN = 90;
const LEAST_WIDTH = 520;
const LEGEND_ROW = 24;
const LEGEND_COLUMN = 130;

/** What is drawn, in its order; lengths in the drawing's units, from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly language: 'ar' | 'en';
  readonly ground: string;
  readonly frameColour: string;
  /** Around each state and those who stand for it. */
  readonly frames: readonly Rectangle[];
  readonly lines: readonly Stroke[];
  readonly shapes: readonly DrawnShape[];
  readonly icons: readonly DrawnIcon[];
  readonly texts: readonly PictureText[];
}

/**
 * A snapshot as a picture with a legend and where it comes from.
 *
 * @throws SnapshotError `too-large-to-draw`
 */
export async function pictureOf(
  snapshot: SnapshotSource,
  { language, colourScheme }: Pick<ExportOptions, 'language' | 'colourScheme'>,
): Promise<Picture> {
  const graph = await drawnGraph(snapshot);
  const ground = PICTURE_GROUND[colourScheme];
  const drawn = graph.nodes.map((node) => {
    const { x, y } = graph.places.get(node.id) ?? { x: 0, y: 0 };
    return { node, x, y };
  });
  const frame = frameOf(drawn);
  const at = new Map(
    drawn.map(({ node, x, y }) => [node.id, { x: x - frame.left, y: y - frame.top }]),
  );
  const ends = (id: string) => at.get(id) ?? { x: 0, y: 0 };
  const placed = drawn.map(({ node }) => ({ node, ...ends(node.id) }));
  const labels = nodeLabels(placed, language, ground.ink);
  const frames = isFramed(snapshot.head.view ?? {})
    ? stateFrames(graph, boxesOf(placed, labels))
    : [];
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const legend = legendOf(samplesOf(graph.nodes, language), frame, { language, colourScheme });
  const source = VIEWER_WORDS[language].source
    .replace('{taken}', `\u2066${snapshot.head.taken.slice(0, 10)}\u2069`)
    .replace('{nodes}', String(graph.nodes.length))
    .replace('{edges}', String(graph.relationships.length));
  return {
    width: frame.width,
    height: legend.bottom + 40,
    title: snapshot.head.name ?? source,
    language,
    ground: ground.surface,
    frameColour: ground.line,
    frames: frames.map(({ box }) => box),
    lines: graph.relationships.map((relationship) => ({
      path: lineOf(ends(relationship.from), ends(relationship.to)),
      ...lineStyleOf(relationship, nodes, colourScheme),
    })),
    shapes: [
      ...graph.nodes.map((node) => shapeOf(node, ends(node.id), { scheme: colourScheme })),
      ...legend.shapes,
    ],
    icons: graph.nodes.flatMap((node) => iconOf(node, ends(node.id), colourScheme) ?? []),
    texts: [
      ...frames.flatMap(({ state, box }) => {
        const node = nodes.get(state);
        return node ? [frameTitle(nameOf(node, language), box, ground.inkSoft)] : [];
      }),
      ...labels.flatMap(({ texts }) => texts),
      ...legend.texts,
      {
        text: source,
        ...startOf(language, 24, frame.width),
        y: legend.bottom + 18,
        size: 12,
        colour: ground.inkSoft,
      },
    ],
  };
}

function boxesOf(
  placed: readonly { readonly node: SnapshotNode; readonly x: number; readonly y: number }[],
  labels: readonly NodeLabel[],
): ReadonlyMap<string, DrawnBoxes> {
  const names = new Map(labels.map(({ id, box }) => [id, box]));
  return new Map(
    placed.map(({ node, x, y }) => {
      const half = sizeOf(node.labels) / 2;
      const shape = { left: x - half, top: y - half, right: x + half, bottom: y + half };
      return [node.id, { shape, name: names.get(node.id) }];
    }),
  );
}

/** A state's name at the top of its frame. */
function frameTitle(name: string, { left, right, top }: Rectangle, colour: string): PictureText {
  const [line = { text: name, direction: 'ltr' as const }] = labelLines(name);
  return { ...line, x: (left + right) / 2, y: top + 17, size: 13, colour, anchor: 'middle' };
}

function frameOf(drawn: readonly { readonly x: number; readonly y: number }[]) {
  let [left, right, top, bottom] = drawn.length > 0 ? [1e9, -1e9, 1e9, -1e9] : [0, 0, 0, 0];
  for (const { x, y } of drawn) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const wanted = right - left + 2 * MARGIN;
  const width = Math.max(LEAST_WIDTH, wanted);
  return {
    left: left - MARGIN - (width - wanted) / 2,
    top: top - MARGIN * 0.75,
    width,
    height: bottom - top + MARGIN * 1.75,
  };
}

function lineOf(a: { x: number; y: number }, b: { x: number; y: number }): string {
  const round = (number: number) => String(Math.round(number * 100) / 100);
  if (a.x !== b.x || a.y !== b.y) return `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`;
  return `M${round(a.x)} ${round(a.y)}c-40 -60 40 -60 0 0`;
}

function startOf(language: 'ar' | 'en', inset: number, width: number) {
  const direction = language === 'ar' ? ('rtl' as const) : ('ltr' as const);
  return { direction, anchor: 'start' as const, x: language === 'ar' ? width - inset : inset };
}

/** What the legend has one of. */
interface Sample extends Pick<SnapshotNode, 'labels' | 'properties'> {
  readonly words: string;
}

/** Each kind that is drawn, and each status of meetings that were not held. */
function samplesOf(nodes: readonly SnapshotNode[], language: 'ar' | 'en'): Sample[] {
  const { kinds, statuses } = VIEWER_WORDS[language];
  const samples = new Map<string, Sample>();
  for (const { labels } of nodes) {
    const kind = kindOf(labels) ?? labels[0] ?? '';
    const words = Object.hasOwn(kinds, kind) ? kinds[kind as NodeKind] : kind;
    samples.set(kind, { labels, properties: {}, words });
  }
  for (const status of statusesNotHeld(nodes)) {
    samples.set(status, { labels: ['Meeting'], properties: { status }, words: statuses[status] });
  }
  return [...samples.values()];
}

function legendOf(
  samples: readonly Sample[],
  { width, height }: { readonly width: number; readonly height: number },
  { language, colourScheme }: Pick<ExportOptions, 'language' | 'colourScheme'>,
) {
  const columns = Math.max(1, Math.floor((width - 48) / LEGEND_COLUMN));
  const items = samples.map((sample, at) => {
    const y = height + Math.floor(at / columns) * LEGEND_ROW;
    const inset = 24 + (at % columns) * LEGEND_COLUMN;
    const { x } = startOf(language, inset + 7, width);
    return {
      shape: shapeOf(sample, { x, y }, { scheme: colourScheme, size: 14 }),
      text: {
        text: sample.words,
        ...startOf(language, inset + 22, width),
        y: y + 4.5,
        size: 13,
        colour: PICTURE_GROUND[colourScheme].inkSoft,
      },
    };
  });
  return {
    shapes: items.map(({ shape }) => shape),
    texts: items.map(({ text }) => text),
    bottom: height + Math.ceil(samples.length / columns) * LEGEND_ROW,
  };
}
