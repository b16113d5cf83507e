import type { ReportChange } from '../contract/reports.ts';
import type { WriteTransaction } from '../server/store/graph-store.ts';
import { type Loadable, nodeKey, relationshipKey } from './elements.ts';
import {
  findNodes,
  findRelationships,
  idsByKind,
  writeNodes,
  writeRelationships,
} from './graph-access.ts';
import { planMerge } from './plan-merge.ts';
import { readStoredReports } from './read-stored-document.ts';
import { refuseClashes } from './refuse-clashes.ts';
import { unloadReport } from './unload-report.ts';

/** Merges documents in one transaction; those that are loaded already as they are change nothing. */
export async function loadBatch(
  tx: WriteTransaction,
  batch: readonly Loadable[],
): Promise<ReportChange[]> {
  const reports = await readStoredReports(
    tx,
    batch.map(({ elements }) => elements.report.id),
  );
  const stored = new Map(reports.map((report) => [report.id, report]));
  const changes = new Map<string, ReportChange>();
  const fresh: Loadable[] = [];
  for (const loadable of batch) {
    const { id, properties } = loadable.elements.report;
    const before = stored.get(id);
    const same =
      before?.sha256 === properties.get('sha256') &&
      before?.document === properties.get('document');
    const removed =
      before && !same ? await unloadReport(tx, before) : { nodes: 0, relationships: 0 };
    if (!same) fresh.push(loadable);
    changes.set(id, {
      id,
      nodes: { created: 0, removed: removed.nodes },
      relationships: { created: 0, removed: removed.relationships },
    });
  }
  for (const { id, nodes, relationships } of await merge(tx, fresh)) {
    const change = changes.get(id);
    if (!change) continue;
    change.nodes.created = nodes;
    change.relationships.created = relationships;
  }
  return [...changes.values()];
}

async function merge(tx: WriteTransaction, batch: readonly Loadable[]) {
  const stating = batch.map(({ elements: { report, nodes, relationships } }) => ({
    nodes: { id: report.id, elements: [report, ...nodes] },
    relationships: { id: report.id, elements: relationships },
  }));
  const existing = await findNodes(tx, idsByKind(stating.flatMap(({ nodes }) => nodes.elements)));
  await refuseClashes(tx, batch, existing);
  const nodes = planMerge(
    stating.map((each) => each.nodes),
    nodeKey,
    existing,
  );

  // A relationship can only be there already when both its ends are.
  const known = batch.flatMap(({ elements }) =>
    elements.relationships.filter(
      ({ from, to }) => existing.has(nodeKey(from)) && existing.has(nodeKey(to)),
    ),
  );
  // The store writes the nodes while the relationships are being planned here.
  const [existingRelationships, ...written] = [
    findRelationships(tx, known),
    writeNodes(tx, 'create', nodes.create),
    writeNodes(tx, 'replace', nodes.replace),
  ];
  const relationships = planMerge(
    stating.map((each) => each.relationships),
    relationshipKey,
    (await Promise.all([existingRelationships, ...written]))[0],
  );

  await Promise.all([
    writeRelationships(tx, 'create', relationships.create),
    writeRelationships(tx, 'replace', relationships.replace),
  ]);
  return batch.map(({ elements: { report } }) => ({
    id: report.id,
    nodes: nodes.createdBy.get(report.id) ?? 0,
    relationships: relationships.createdBy.get(report.id) ?? 0,
  }));
}
