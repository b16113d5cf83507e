import type { ReportChange } from '../contract/reports.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { isOutOfMemory } from '../server/store/store-error.ts';
import { readStoredReports } from './read-stored-document.ts';
import { unfinishedReports } from './report-node.ts';
import { ReportSteps } from './report-steps.ts';
import { NOBODY } from './undo-loading.ts';
import { unloadReport } from './unload-report.ts';

/**
 * Removes a report and exactly what only it supported; undefined when there is no such report. One
 * that no transaction holds goes in several; removing it again finishes what was ended.
 */
export async function removeReport(
  store: GraphStore,
  id: string,
): Promise<ReportChange | undefined> {
  const inSteps = () => new ReportSteps(store, id, { owner: NOBODY, elements: 10_000 }).remove();
  if ((await unfinishedReports(store)).some((report) => report.id === id)) return inSteps();
  try {
    return await removeWhole(store, id);
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    return inSteps();
  }
}

function removeWhole(store: GraphStore, id: string): Promise<ReportChange | undefined> {
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
