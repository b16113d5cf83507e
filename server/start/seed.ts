import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { listReports } from '../views/list-reports.ts';

/**
 * Loads the shipped reports into a store without reports, and newer versions of those it has.
 * A shipped report that somebody removed stays away as long as another is there.
 *
 * @returns how many reports changed the graph
 */
export async function seed(store: GraphStore): Promise<number> {
  const [documents, { reports }] = await Promise.all([curatedDocuments(), listReports(store)]);
  const present = new Set(reports.map(({ id }) => id));
  const wanted =
    present.size === 0 ? documents : documents.filter(({ report }) => present.has(report.id));
  if (wanted.length === 0) return 0;
  const changes = await loadReports(store, wanted);
  return changes.filter(({ nodes, relationships }) =>
    [nodes.created, nodes.removed, relationships.created, relationships.removed].some(Boolean),
  ).length;
}
