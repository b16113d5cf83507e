import type { ReportChange } from '../contract/reports.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { readStoredReports } from './read-stored-document.ts';
import { unloadReport } from './unload-report.ts';

/** Removes a report and exactly what only it supported; undefined when there is no such report. */
export async function removeReport(
  store: GraphStore,
  id: string,
): Promise<ReportChange | undefined> {
  return store.write(async (tx) => {
    const [report] = await readStoredReports(tx, [id]);
    if (!report) return undefined;
    const removed = await unloadReport(tx, report);
    return {
      id,
      nodes: { created: 0, removed: removed.nodes },
      relationships: { created: 0, removed: removed.relationships },
    };
  });
}
