import type { ReportList } from '../../contract/reports.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { REPORT_COLUMNS, reportSummaryOf } from './reports/report-summary.ts';

const REPORTS = `MATCH (r:Report) RETURN ${REPORT_COLUMNS} ORDER BY id`;

/** The loaded reports, by id, without their texts. */
export async function listReports(
  store: GraphStore,
  options: QueryOptions = {},
): Promise<ReportList> {
  const rows = await readAll(store, REPORTS, {}, options);
  return { reports: rows.map(reportSummaryOf), total: rows.length };
}
