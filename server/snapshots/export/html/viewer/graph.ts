/** What the file holds, and what is looked at of it. */
import type { Language, Scheme, ViewedEdge, ViewedNode, ViewerData } from './viewer-data.ts';

export const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as ViewerData;

export const nodes: ReadonlyMap<string, ViewedNode> = new Map(
  data.nodes.map((node) => [node.id, node]),
);
/** What the picture shows. */
export const drawn = {
  nodes: data.nodes.filter(({ hidden }) => !hidden),
  edges: data.edges.filter(({ hidden }) => !hidden),
};
export const reports = new Map(data.reports.map((report) => [report.id, report]));

const ends = new Map<string, ViewedEdge[]>(data.nodes.map(({ id }) => [id, []]));
for (const edge of data.edges) {
  ends.get(edge.from)?.push(edge);
  if (edge.to !== edge.from) ends.get(edge.to)?.push(edge);
}

export type Element = ViewedNode | ViewedEdge;

export interface State {
  language: Language;
  scheme: Scheme;
  chosen: Element | null;
  /** Where the picture's origin is on the canvas, and pixels for each of its units. */
  x: number;
  y: number;
  scale: number;
}

export const state: State = {
  language: data.language,
  scheme: data.scheme,
  chosen: null,
  x: 0,
  y: 0,
  scale: 1,
};

export function edgesOf(id: string): readonly ViewedEdge[] {
  return ends.get(id) ?? [];
}

export function isEdge(element: Element): element is ViewedEdge {
  return 'from' in element;
}

/** The two ends of a line that are here. */
export function endsOf({ from, to }: ViewedEdge): readonly ViewedNode[] {
  return [from, to].flatMap((id) => nodes.get(id) ?? []);
}

/** What is chosen and what is next to it. */
export function nearChosen(): {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly ViewedEdge[];
} {
  const { chosen } = state;
  if (!chosen) return { nodes: new Set(), edges: [] };
  const edges = isEdge(chosen) ? [chosen] : edgesOf(chosen.id);
  const near = edges.flatMap(({ from, to }) => [from, to]);
  return { nodes: new Set(isEdge(chosen) ? near : [chosen.id, ...near]), edges };
}
