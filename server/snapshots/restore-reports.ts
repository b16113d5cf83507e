import type { SnapshotReport } from '../../contract/snapshot.ts';
import type { Value } from '../store/value.ts';
import { SET_REPORT_PARTS } from './restore-statements.ts';
import type { Restoring } from './restoring.ts';
import { SnapshotError } from './snapshot-error.ts';

const STORED = 'MATCH (r:Report {id: $id}) RETURN r.sha256 AS sha256, r.document AS document';
/** Characters of texts and documents that are sent together. */
const TOGETHER = 4_000_000;

/** Gives the reports that were restored their texts and documents. */
export async function restoreReports(
  restoring: Restoring,
  reports: AsyncIterable<SnapshotReport>,
): Promise<void> {
  let rows: Value[] = [];
  let characters = 0;
  for await (const report of reports) {
    const { id, sha256, text, document } = report;
    if (!restoring.empty && !restoring.fresh.has(id)) {
      await refuseOther(restoring, report);
      continue;
    }
    if (sha256 !== '' && text === undefined) throw new SnapshotError('without-text', id);
    const parts = new Map<string, Value>();
    if (text !== undefined) parts.set('text', text);
    if (document !== undefined) parts.set('document', document);
    rows.push(
      new Map<string, Value>([
        ['id', id],
        ['properties', parts],
      ]),
    );
    characters += (text?.length ?? 0) + (document?.length ?? 0);
    if (characters < TOGETHER) continue;
    await restoring.run(SET_REPORT_PARTS, rows);
    rows = [];
    characters = 0;
  }
  await restoring.run(SET_REPORT_PARTS, rows);
}

async function refuseOther({ tx }: Restoring, report: SnapshotReport): Promise<void> {
  const [row] = await tx.run(STORED, { id: report.id });
  const [sha256, document] = row ?? [];
  // Without its document, the checksum of its text tells which report it is.
  const same = report.document === undefined || document === report.document;
  if (sha256 === report.sha256 && same) return;
  throw new SnapshotError('other-report', report.id);
}
