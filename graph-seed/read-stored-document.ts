import type { ReportDocument } from '../contract/report-document.ts';
import type { WriteTransaction } from '../server/store/graph-store.ts';
import type { Value } from '../server/store/value.ts';

/** A report as the store holds it: its text's checksum and all it stated. */
export interface StoredReport {
  readonly id: string;
  readonly sha256: string;
  /** JSON, as `Report.document`. */
  readonly document: string;
}

/**
 * Reads stored reports in a transaction and locks them (see graph-access.ts), in the given order;
 * ids that no report has are left out.
 */
export async function readStoredReports(
  tx: WriteTransaction,
  ids: readonly string[],
): Promise<StoredReport[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run(
    'MATCH (r:Report) WHERE r.id IN $ids SET r.id = r.id ' +
      'RETURN r.id AS id, r.sha256 AS sha256, r.document AS document',
    { ids: [...ids] },
  );
  const stored = new Map(
    rows.map(([id, sha256, document]) => [
      text(id),
      { id: text(id), sha256: text(sha256), document: text(document) },
    ]),
  );
  return ids.flatMap((id) => stored.get(id) ?? []);
}

/** The document that was loaded, without its text: enough to tell what the report stated. */
export function parseStoredDocument({ id, document }: StoredReport): ReportDocument {
  const parsed = JSON.parse(document) as ReportDocument;
  return { ...parsed, report: { ...parsed.report, id, text: '' } };
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
