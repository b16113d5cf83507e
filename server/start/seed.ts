import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { listReports } from '../views/list-reports.ts';

/**
 * Loads the shipped reports into an empty store, and newer versions of those that a store has.
 * A store that holds anything else was not made for the shipped reports: nothing is added to it.
 *
 * @returns how many reports changed the graph
 */
export async function seed(store: GraphStore): Promise<number> {
  const [documents, { reports }] = await Promise.all([curatedDocuments(), listReports(store)]);
  const present = new Set(reports.map(({ id }) => id));
  const wanted = (await isEmpty(store))
    ? documents
    : documents.filter(({ report }) => present.has(report.id));
  if (wanted.length === 0) return 0;
  const changes = await loadReports(store, wanted);
  return changes.filter(({ nodes, relationships }) =>
    [nodes.created, nodes.removed, relationships.created, relationships.removed].some(Boolean),
  ).length;
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  return (await readAll(store, 'MATCH (n) RETURN 1 AS one LIMIT 1')).length === 0;
}
