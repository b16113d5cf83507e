import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseEvidence } from '../../../contract/evidence-span.ts';
import { KIND_COLOURS, PICTURE_GROUND } from '../../../contract/kind-look.ts';
import { kindOf } from '../../../contract/model.ts';
import { plainProperty } from '../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import type { SnapshotReport } from '../../../contract/snapshot.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import { type DrawnGraph, drawnGraph } from './drawn-graph.ts';
import type { ExportFormat, ExportOptions } from './export-format.ts';
import type { Told, ViewerData } from './html/viewer/viewer-data.ts';
import { viewerScript } from './html/viewer-script.ts';
import { VIEWER_WORDS } from './html/viewer-words.ts';
import { sizeOf } from './look.ts';
import { nameOf } from './name-of.ts';
import { cornersOf, outline } from './shapes.ts';
import { xmlText } from './xml-text.ts';

const STYLE = new URL('html/viewer.css', import.meta.url);

/**
 * One file that draws the graph in any browser, in both languages, and needs no network: its
 * content policy allows its own script and style and nothing else.
 */
export const html: ExportFormat = {
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  async *write(snapshot, options) {
    const graph = await drawnGraph(snapshot);
    const [script, style] = await Promise.all([viewerScript(), readFile(STYLE, 'utf8')]);
    const data = await dataOf(snapshot, graph, options);
    // In a block of data nothing but the end of its element means anything to a browser.
    yield page({
      script,
      style,
      data: JSON.stringify(data).replaceAll('<', '\\u003c'),
      name: snapshot.head.name ?? 'Liqa',
    });
  },
};

async function dataOf(
  snapshot: SnapshotSource,
  graph: DrawnGraph,
  options: ExportOptions,
): Promise<ViewerData> {
  const { head } = snapshot;
  const selection = head.view?.selection;
  return {
    taken: head.taken,
    language: options.language,
    scheme: options.colourScheme,
    words: VIEWER_WORDS,
    colours: KIND_COLOURS,
    grounds: { light: PICTURE_GROUND.light.surface, dark: PICTURE_GROUND.dark.surface },
    corners: Object.fromEntries(
      graph.nodes.map(({ labels }) => [kindWord(labels), cornersOf(labels)]),
    ),
    samples: Object.fromEntries(
      graph.nodes.map(({ labels }) => [kindWord(labels), outline(labels, 6, 6, 12)]),
    ),
    selected: selection && 'id' in selection ? selection.id : null,
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      kind: kindWord(node.labels),
      labels: node.labels,
      ar: nameOf(node, 'ar'),
      en: nameOf(node, 'en'),
      size: sizeOf(node.labels),
      ...(graph.places.get(node.id) ?? { x: 0, y: 0 }),
      ...shown(node.properties),
    })),
    edges: graph.relationships.map(({ id, type, from, to, properties }) => {
      return { id, type, from, to, ...shown(properties) };
    }),
    reports: await reportsOf(snapshot, options.texts),
  };
}

function kindWord(labels: readonly string[]): string {
  return kindOf(labels) ?? labels[0] ?? '';
}

async function reportsOf(snapshot: SnapshotSource, texts: boolean) {
  const reports: Pick<SnapshotReport, 'id' | 'title' | 'text'>[] = [];
  for await (const { id, title, text } of snapshot.reports()) {
    reports.push(texts && text !== undefined ? { id, title, text } : { id, title });
  }
  return reports;
}

function shown({ evidence, ...own }: Readonly<Record<string, PropertyValue>>): Told {
  const places = Array.isArray(evidence) ? evidence : [];
  return {
    properties: Object.fromEntries(
      Object.entries(own).map(([name, value]) => [name, plainProperty(value)]),
    ),
    evidence: places.flatMap((place) => {
      const span = typeof place === 'string' ? parseEvidence(place) : undefined;
      return span ? [[span.reportId, span.start, span.end] as const] : [];
    }),
  };
}

function page(parts: Readonly<Record<'script' | 'style' | 'data' | 'name', string>>): string {
  const { script, style, data, name } = parts;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="${PICTURE_GROUND.light.surface}">
<title>${xmlText(name)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 dir="auto">${xmlText(name)}</h1>
<p id="about"></p>
<button type="button" id="language"></button>
<button type="button" id="scheme"></button>
</header>
<main>
<canvas id="canvas" role="img"></canvas>
<ul id="legend"></ul>
<div id="zoom">
<button type="button" id="in">+</button>
<button type="button" id="out">−</button>
<button type="button" id="fit"></button>
</div>
</main>
<aside>
<input id="search" type="search" dir="auto" autocomplete="off">
<small id="count" role="status"></small>
<div id="details" aria-live="polite"></div>
<ul id="found"></ul>
</aside>
<script type="application/json" id="data">${data}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
