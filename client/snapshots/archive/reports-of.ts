import { parseEvidence } from '../../../contract/evidence-span.ts';
import type { Report, ReportList, ReportSummary, Span } from '../../../contract/reports.ts';
import type { SnapshotReport } from '../../../contract/snapshot.ts';
import { evidenceOf } from '../../details/neighbourhood.ts';
import type { Archive } from './archive.ts';

/** The reports that a snapshot's evidence speaks of. */
export function reportsOf({ reports }: Archive): ReportList {
  return { reports: reports.map(summaryOf), total: reports.length };
}

/** One of them with its text; `noText` where the snapshot was taken without. */
export function reportOf(archive: Archive, id: string, noText: string): Report | undefined {
  const report = archive.reports.find((each) => each.id === id);
  if (!report) return undefined;
  const { text } = report;
  if (text === undefined) return { ...summaryOf(report), text: noText, spans: [] };
  return { ...summaryOf(report), text, spans: spansIn(archive, id) };
}

function summaryOf(report: SnapshotReport): ReportSummary {
  const { id, title, language, sha256, source = null, published = null, text = '' } = report;
  return { id, title, language, sha256, source, published, length: Array.from(text).length };
}

function spansIn({ nodes, relationships }: Archive, reportId: string): Span[] {
  const spans = new Map<string, Span>();
  const spanOf = (place: string): Span | undefined => {
    const parsed = parseEvidence(place);
    if (parsed?.reportId !== reportId) return undefined;
    const { start, end } = parsed;
    const span = spans.get(place) ?? { start, end, nodes: [], relationships: [] };
    spans.set(place, span);
    return span;
  };
  for (const node of nodes.values()) {
    for (const place of evidenceOf(node)) spanOf(place)?.nodes.push(node.id);
  }
  for (const relationship of relationships.values()) {
    for (const place of evidenceOf(relationship))
      spanOf(place)?.relationships.push(relationship.id);
  }
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
