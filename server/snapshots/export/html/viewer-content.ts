import { parseEvidence } from '../../../../contract/evidence-span.ts';
import { KIND_COLOURS, PICTURE_GROUND } from '../../../../contract/kind-look.ts';
import { kindOf } from '../../../../contract/model.ts';
import { plainProperty } from '../../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../../contract/property-value.ts';
import type { SnapshotReport, SnapshotView } from '../../../../contract/snapshot.ts';
import type { SnapshotStyle } from '../../../../contract/snapshot-look.ts';
import type { SnapshotSource } from '../../snapshot-source.ts';
import { drawnContacts } from '../drawn-contacts.ts';
import { type DrawnGraph, drawnGraph } from '../drawn-graph.ts';
import type { ExportOptions } from '../export-format.ts';
import { nodeLooks } from '../look.ts';
import { lookLegendsIn } from '../look-legends-in.ts';
import { nameOf } from '../name-of.ts';
import { cornersOf, outline } from '../shapes.ts';
import type { Told, ViewedEdge, ViewerData } from './viewer/viewer-data.ts';
import { VIEWER_WORDS } from './viewer-words.ts';

/** What the file holds, as its script reads it. */
export async function viewerContent(
  snapshot: SnapshotSource,
  options: ExportOptions,
): Promise<ViewerData> {
  const { head } = snapshot;
  const { selection, styles = {}, scales } = head.view ?? {};
  const graph = await drawnGraph(snapshot);
  const drawn = head.view?.view === 'contacts' ? drawnContacts(graph) : undefined;
  const inPicture = new Set((drawn ?? graph).nodes.map(({ id }) => id));
  const lookOf = nodeLooks(head.view, options.colourScheme);
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const labels = (drawn ?? graph).nodes.map((node) => node.labels);
  return {
    taken: head.taken,
    language: options.language,
    scheme: options.colourScheme,
    words: VIEWER_WORDS,
    colours: KIND_COLOURS,
    grounds: { light: PICTURE_GROUND.light.surface, dark: PICTURE_GROUND.dark.surface },
    corners: Object.fromEntries(labels.map((of) => [kindWord(of), cornersOf(of)])),
    samples: Object.fromEntries(labels.map((of) => [kindWord(of), outline(of, 6, 6, 12)])),
    legends: {
      ar: lookLegendsIn(head.view, known, 'ar'),
      en: lookLegendsIn(head.view, known, 'en'),
    },
    quiet: scales?.colour !== undefined,
    selected: selection && 'id' in selection ? selection.id : null,
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      kind: kindWord(node.labels),
      labels: node.labels,
      ar: nameOf(node, 'ar'),
      en: nameOf(node, 'en'),
      size: lookOf(node).size,
      ...styleOf(styles, node.id),
      ...(graph.places.get(node.id) ?? { x: 0, y: 0 }),
      ...(inPicture.has(node.id) ? {} : { hidden: true }),
      ...shown(node.properties),
    })),
    edges: edgesOf(graph, drawn),
    reports: await reportsOf(snapshot, options.texts),
  };
}

/** Where lines say who met whom, these too, and of the others only who stands where in the picture. */
function edgesOf(
  { relationships }: DrawnGraph,
  drawn: ReturnType<typeof drawnContacts> | undefined,
): readonly ViewedEdge[] {
  const standing = drawn && new Set(drawn.relationships.map(({ id }) => id));
  const edges = relationships.map(({ id, type, from, to, properties }): ViewedEdge => {
    const hidden = standing && !standing.has(id);
    return { id, type, from, to, ...(hidden && { hidden }), ...shown(properties) };
  });
  const ties = new Map(edges.map((edge) => [`${edge.type} ${edge.from} ${edge.to}`, edge]));
  const contacts = (drawn?.contacts ?? []).map(({ ids, meetings }): ViewedEdge => {
    const [from, to] = ids;
    const stated = meetings.flatMap((meeting) =>
      ids.flatMap((id) => ties.get(`TOOK_PART_IN ${id} ${meeting}`)?.evidence ?? []),
    );
    const evidence = [...new Map(stated.map((place) => [place.join(' '), place])).values()];
    return {
      id: `contact:${from}:${to}`,
      type: 'MET',
      from,
      to,
      properties: {},
      evidence,
      meetings,
    };
  });
  return [...edges, ...contacts];
}

function styleOf(styles: NonNullable<SnapshotView['styles']>, id: string) {
  const { tone, icon, label }: SnapshotStyle = Object.hasOwn(styles, id) ? (styles[id] ?? {}) : {};
  return { tone, icon, label };
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
