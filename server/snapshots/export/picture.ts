import type { Contact } from '../../../contract/contacts.ts';
import { PICTURE_GROUND } from '../../../contract/kind-look.ts';
import type { Rectangle } from '../../../contract/room-for-labels.ts';
import type { SnapshotNode } from '../../../contract/snapshot.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import { drawnContacts } from './drawn-contacts.ts';
import { drawnGraph } from './drawn-graph.ts';
import {
  contactStyleOf,
  type DrawnIcon,
  type DrawnShape,
  iconOf,
  lineStyleOf,
  type PlacedNode,
  type Stroke,
  shapeOf,
} from './drawn-style.ts';
import type { ExportOptions } from './export-format.ts';
import { VIEWER_WORDS } from './html/viewer-words.ts';
import { labelLines } from './label-lines.ts';
import { nodeLooks } from './look.ts';
import { lookLegendsIn } from './look-legends-in.ts';
import { nameOf } from './name-of.ts';
import { type NodeLabel, nodeLabels } from './node-labels.ts';
import { numberIn } from './number-in.ts';
import { legendOf, samplesOf } from './picture-legend.ts';
import { type PictureText, startOf } from './picture-text.ts';
import { type DrawnBoxes, isFramed, stateFrames } from './state-frames.ts';

const MARGIN = 90;
const LEAST_WIDTH = 520;

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
  const view = snapshot.head.view ?? {};
  const ground = PICTURE_GROUND[colourScheme];
  const all = await drawnGraph(snapshot);
  const known = new Map(all.nodes.map((node) => [node.id, node]));
  const graph = view.view === 'contacts' ? drawnContacts(all) : { ...all, contacts: [] };
  const lookOf = nodeLooks(view, colourScheme);
  const drawn = graph.nodes.map((node) => {
    return { node, look: lookOf(node), ...(all.places.get(node.id) ?? { x: 0, y: 0 }) };
  });
  const frame = frameOf(drawn);
  const placed = drawn.map((one) => ({ ...one, x: one.x - frame.left, y: one.y - frame.top }));
  const at = new Map(placed.map(({ node, x, y }) => [node.id, { x, y }]));
  const ends = (id: string) => at.get(id) ?? { x: 0, y: 0 };
  const labels = nodeLabels(placed, language, ground.ink);
  const frames = isFramed(view) ? stateFrames(graph, boxesOf(placed, labels)) : [];
  const legend = legendOf(
    [{ samples: samplesOf(graph.nodes, language) }, ...lookLegendsIn(view, known, language)],
    frame,
    { language, colourScheme, quiet: view.scales?.colour !== undefined },
  );
  const source = VIEWER_WORDS[language].source
    .replace('{taken}', `\u2066${snapshot.head.taken.slice(0, 10)}\u2069`)
    .replace('{nodes}', String(all.nodes.length))
    .replace('{edges}', String(all.relationships.length));
  return {
    width: frame.width,
    height: legend.bottom + 40,
    title: snapshot.head.name ?? source,
    language,
    ground: ground.surface,
    frameColour: ground.line,
    frames: frames.map(({ box }) => box),
    lines: [
      ...graph.relationships.map((relationship) => ({
        path: lineOf(ends(relationship.from), ends(relationship.to)),
        ...lineStyleOf(relationship, known, colourScheme),
      })),
      ...graph.contacts.map((contact) => ({
        path: lineOf(ends(contact.ids[0]), ends(contact.ids[1])),
        ...contactStyleOf(contact, colourScheme),
      })),
    ],
    shapes: [...placed.map((one) => shapeOf(one, colourScheme)), ...legend.shapes],
    icons: [...placed.flatMap((one) => iconOf(one, colourScheme) ?? []), ...legend.icons],
    texts: [
      ...frames.flatMap(({ state, box }) => {
        const node = known.get(state);
        return node ? [frameTitle(nameOf(node, language), box, ground.inkSoft)] : [];
      }),
      ...labels.flatMap(({ texts }) => texts),
      ...graph.contacts.map((contact) =>
        countText(contact, ends, { language, colour: ground.ink }),
      ),
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
  placed: readonly (PlacedNode & { readonly node: SnapshotNode })[],
  labels: readonly NodeLabel[],
): ReadonlyMap<string, DrawnBoxes> {
  const names = new Map(labels.map(({ id, box }) => [id, box]));
  return new Map(
    placed.map(({ node, look, x, y }) => {
      const half = look.size / 2;
      const shape = { left: x - half, top: y - half, right: x + half, bottom: y + half };
      return [node.id, { shape, name: names.get(node.id) }];
    }),
  );
}

/** How often two met, in the middle of their line. */
function countText(
  { ids, meetings }: Contact,
  ends: (id: string) => { readonly x: number; readonly y: number },
  { language, colour }: { readonly language: 'ar' | 'en'; readonly colour: string },
): PictureText {
  const [a, b] = [ends(ids[0]), ends(ids[1])];
  return {
    text: numberIn(meetings.length, language),
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2 + 4.5,
    size: 13,
    colour,
    anchor: 'middle',
    direction: 'ltr',
  };
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
