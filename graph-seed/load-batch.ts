import { NODE_KINDS, type NodeKind } from '../contract/model.ts';
import type { Fault } from '../contract/problem.ts';
import type { ReportChange } from '../contract/reports.ts';
import type { WriteTransaction } from '../server/store/graph-store.ts';
import { InvalidDocumentError } from './check-document.ts';
import {
  type Elements,
  type NodeElement,
  nodeKey,
  type Properties,
  type RelationshipElement,
  relationshipKey,
} from './elements.ts';
import {
  findIds,
  findNodes,
  findRelationships,
  idsByKind,
  writeNodes,
  writeRelationships,
} from './graph-access.ts';
import { mergeProperties } from './merge-properties.ts';
import { readStoredReports } from './read-stored-document.ts';
import { unloadReport } from './unload-report.ts';

/** A checked document's elements, and its JSON pointer in what was sent. */
export interface Loadable {
  readonly pointer: string;
  readonly elements: Elements;
}

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
  const nodesIn = ({ elements }: Loadable) => [elements.report, ...elements.nodes];
  const existing = await findNodes(tx, idsByKind(batch.flatMap(nodesIn)));
  await refuseClashes(tx, batch, existing);
  const nodes = plan(batch, nodesIn, nodeKey, existing);

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
  const relationships = plan(
    batch,
    ({ elements }) => elements.relationships,
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

/**
 * Refuses an id that another kind of node has, in the store or in the batch. What is there already
 * under its own kind was looked at when it came.
 */
async function refuseClashes(
  tx: WriteTransaction,
  batch: readonly Loadable[],
  existing: ReadonlyMap<string, Properties>,
): Promise<void> {
  const fresh = batch
    .flatMap(({ elements }) => [elements.report, ...elements.nodes])
    .filter((node) => !existing.has(nodeKey(node)));
  const kinds = new Map<string, NodeKind>();
  const found = NODE_KINDS.map(async (kind) => {
    const others = fresh.filter((node) => node.kind !== kind && mayShareIds(node.kind, kind));
    for (const id of await findIds(tx, kind, others)) kinds.set(id, kind);
  });
  await Promise.all(found);
  const faults: Fault[] = [];
  for (const { pointer, elements } of batch) {
    const places = [
      { node: elements.report, at: '/report/id' },
      ...elements.nodes.map((node, index) => ({ node, at: `/nodes/${index}/id` })),
    ];
    for (const { node, at } of places) {
      const kind = kinds.get(node.id) ?? node.kind;
      if (kind !== node.kind) {
        faults.push({
          pointer: pointer + at,
          expected: `an id that is not yet that of a ${kind}`,
          found: JSON.stringify(node.id),
        });
      }
      kinds.set(node.id, node.kind);
    }
  }
  if (faults.length > 0) throw new InvalidDocumentError(faults);
}

/** A state's id is a code in capitals, every other a slug. */
function mayShareIds(a: NodeKind, b: NodeKind): boolean {
  return (a === 'State') === (b === 'State');
}

interface Plan<T> {
  readonly create: readonly T[];
  readonly replace: readonly T[];
  /** How many are new, by the report that is the first to state them. */
  readonly createdBy: ReadonlyMap<string, number>;
}

/** Folds what the documents say of the same thing, and tells what is new from what changes. */
function plan<T extends NodeElement | RelationshipElement>(
  batch: readonly Loadable[],
  elementsIn: (loadable: Loadable) => readonly T[],
  keyOf: (element: T) => string,
  existing: ReadonlyMap<string, Properties>,
): Plan<T> {
  const stated = new Map<string, { element: T; properties: Properties[] }>();
  const createdBy = new Map<string, number>();
  for (const loadable of batch) {
    const { id } = loadable.elements.report;
    for (const element of elementsIn(loadable)) {
      const key = keyOf(element);
      const before = stated.get(key);
      if (before) {
        before.properties.push(element.properties);
        continue;
      }
      const stored = existing.get(key);
      if (!stored) createdBy.set(id, (createdBy.get(id) ?? 0) + 1);
      stated.set(key, { element, properties: [...(stored ? [stored] : []), element.properties] });
    }
  }
  const create: T[] = [];
  const replace: T[] = [];
  for (const [key, { element, properties }] of stated) {
    const target = existing.has(key) ? replace : create;
    target.push({ ...element, properties: mergeProperties(properties) });
  }
  return { create, replace, createdBy };
}
