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
import { findNodes, findRelationships, writeNodes, writeRelationships } from './graph-access.ts';
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
  const existing = await findNodes(tx, idsToLookFor(batch.flatMap(nodesIn)));
  refuseClashes(batch, existing);
  const nodes = plan(batch, nodesIn, nodeKey, existing);

  // A relationship can only be there already when both its ends are.
  const known = batch.flatMap(({ elements }) =>
    elements.relationships.filter(
      ({ from, to }) => existing.has(nodeKey(from)) && existing.has(nodeKey(to)),
    ),
  );
  const relationships = plan(
    batch,
    ({ elements }) => elements.relationships,
    relationshipKey,
    await findRelationships(tx, known),
  );

  await writeNodes(tx, 'create', nodes.create);
  await writeNodes(tx, 'replace', nodes.replace);
  await writeRelationships(tx, 'create', relationships.create);
  await writeRelationships(tx, 'replace', relationships.replace);
  return batch.map(({ elements: { report } }) => ({
    id: report.id,
    nodes: nodes.createdBy.get(report.id) ?? 0,
    relationships: relationships.createdBy.get(report.id) ?? 0,
  }));
}

/** Every id is looked for under every kind that could hold it, so that clashes are found. */
function idsToLookFor(nodes: readonly NodeElement[]): Map<NodeKind, string[]> {
  const states = new Set<string>();
  const slugs = new Set<string>();
  for (const { kind, id } of nodes) (kind === 'State' ? states : slugs).add(id);
  return new Map(NODE_KINDS.map((kind) => [kind, [...(kind === 'State' ? states : slugs)]]));
}

function refuseClashes(batch: readonly Loadable[], existing: ReadonlyMap<string, Properties>) {
  const kinds = new Map<string, NodeKind>();
  for (const key of existing.keys()) {
    const [kind, id] = key.split('\n') as [NodeKind, string];
    kinds.set(id, kind);
  }
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
  const create = new Map<string, T>();
  const replace = new Map<string, T>();
  const createdBy = new Map<string, number>();
  for (const loadable of batch) {
    const { id } = loadable.elements.report;
    for (const element of elementsIn(loadable)) {
      const key = keyOf(element);
      const target = existing.has(key) ? replace : create;
      const before = target.get(key)?.properties ?? existing.get(key);
      if (!before) createdBy.set(id, (createdBy.get(id) ?? 0) + 1);
      const properties = before ? mergeProperties(before, element.properties) : element.properties;
      target.set(key, { ...element, properties });
    }
  }
  return { create: [...create.values()], replace: [...replace.values()], createdBy };
}
