import type { GraphStore } from '../server/store/graph-store.ts';
import { unfinishedReports } from './report-node.ts';
import { ReportSteps, type StepOptions } from './report-steps.ts';

/** Whose loading, when it was ended, is undone only when the report is loaded again or removed. */
export const NOBODY = '-';

/**
 * Undoes what an earlier process of the same owner was loading in several transactions when it
 * was ended.
 *
 * @returns how many reports there were
 */
export async function undoLoading(store: GraphStore, owner: string): Promise<number> {
  const ours = (await unfinishedReports(store)).filter(({ loading }) =>
    loading.startsWith(`${owner} `),
  );
  for (const { id } of ours) await new ReportSteps(store, id, { owner, elements: 10_000 }).undo();
  return ours.length;
}

/** Undoes what was not finished of these reports, whoever loaded them. */
export async function undoAmong(
  store: GraphStore,
  ids: ReadonlySet<string>,
  steps: StepOptions,
): Promise<void> {
  const theirs = (await unfinishedReports(store)).filter(({ id }) => ids.has(id));
  for (const { id } of theirs) await new ReportSteps(store, id, steps).undo();
}
