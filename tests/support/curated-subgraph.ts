import type { GraphNode, GraphRelationship, Subgraph } from '../../contract/graph.ts';
import { labelsOf } from '../../contract/model.ts';
import type { Report, Span } from '../../contract/reports.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';

/** The shipped report's graph as the server answers it, made from its document without a store. */
export async function curatedSubgraph(): Promise<Subgraph> {
  const { document } = await curated();
  const { id: reportId, language, title } = document.report;
  const evidence = (quotes: readonly { start: number; end: number }[]) =>
    quotes.map(({ start, end }) => `${reportId}#char=${start},${end}`);
  const nodes: GraphNode[] = document.nodes.map(({ kind, evidence: quotes, ...rest }) => {
    const { id, organizationKind, placeKind, meetingKind, date, ...properties } =
      rest as unknown as Record<string, string> & { id: string };
    const kindWords = organizationKind ?? placeKind ?? meetingKind;
    return {
      id,
      labels: [...labelsOf(kind)],
      properties: {
        ...properties,
        ...(kindWords && { kind: kindWords }),
        ...(date && { date }),
        evidence: evidence(quotes),
      },
    };
  });
  const relationships: GraphRelationship[] = document.relationships.map(
    ({ type, from, to, evidence: quotes, ...properties }) => ({
      id: [type, from, to, ...(properties.postEn ? [properties.postEn] : [])].join(':'),
      type,
      from,
      to,
      properties: { ...(properties as Record<string, string>), evidence: evidence(quotes) },
    }),
  );
  const report = { id: reportId, labels: ['Report'], properties: { title, language } };
  return { nodes: [...nodes, report], relationships, omitted: { nodes: 0, relationships: 0 } };
}

/** The shipped report's text with its spans, as the server answers it. */
export async function curatedReport(): Promise<Report> {
  const { document, text } = await curated();
  const { id, title, language } = document.report;
  const { nodes, relationships } = await curatedSubgraph();
  const spans = new Map<string, Span>();
  const add = (key: 'nodes' | 'relationships', of: GraphNode | GraphRelationship) => {
    for (const place of (of.properties.evidence ?? []) as string[]) {
      const [start = 0, end = 0] = (place.split('=')[1] ?? '').split(',').map(Number);
      const span = spans.get(place) ?? { start, end, nodes: [], relationships: [] };
      span[key].push(of.id);
      spans.set(place, span);
    }
  };
  for (const node of nodes) add('nodes', node);
  for (const relationship of relationships) add('relationships', relationship);
  return {
    id,
    title,
    language,
    sha256: '',
    source: null,
    published: null,
    length: Array.from(text).length,
    text,
    spans: [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

async function curated() {
  const [document] = await curatedDocuments();
  if (!document) throw new Error('no report is shipped');
  return { document, text: document.report.text };
}
