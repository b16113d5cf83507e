import type { Report } from '../../contract/reports.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import type { Value } from '../store/value.ts';
import { ofEachKind, readNodes, readRelationshipsAmong } from './graph/read-elements.ts';
import { REPORT_COLUMNS, reportSummaryOf } from './reports/report-summary.ts';
import { spansOf } from './reports/spans.ts';

const REPORT = `MATCH (r:Report {id: $id}) RETURN ${REPORT_COLUMNS}, r.text AS text, r.document AS document`;

const CITING = ofEachKind(
  (kind) =>
    `MATCH (n:${kind}) WHERE any(e IN n.evidence WHERE e STARTS WITH $prefix) RETURN n.id AS id`,
);

/** A report with its text and the spans that support the graph; undefined when there is none. */
export async function readReport(
  store: GraphStore,
  id: string,
  options: QueryOptions = {},
): Promise<Report | undefined> {
  const [row] = await readAll(store, REPORT, { id }, options);
  if (!row) return undefined;
  const [text, document] = row.slice(-2);
  const ids = idsInDocument(document) ?? (await idsCiting(store, id, options));
  const nodes = await readNodes(store, ids, options);
  const relationships = await readRelationshipsAmong(store, ids, options);
  return {
    ...reportSummaryOf(row),
    text: typeof text === 'string' ? text : '',
    spans: spansOf(id, nodes, relationships),
  };
}

/**
 * Which nodes the report's document names: only there need its evidence be looked for, however
 * large the graph is. Undefined when the report came without a document.
 */
function idsInDocument(document: Value | undefined): string[] | undefined {
  if (typeof document !== 'string') return undefined;
  try {
    const { nodes } = JSON.parse(document) as { nodes: readonly { id: string }[] };
    return [...new Set(nodes.map(({ id }) => id))];
  } catch {
    return undefined;
  }
}

async function idsCiting(store: GraphStore, id: string, options: QueryOptions): Promise<string[]> {
  const rows = await readAll(store, CITING, { prefix: `${id}#char=` }, options);
  return rows.flatMap(([node]) => (typeof node === 'string' ? [node] : []));
}
