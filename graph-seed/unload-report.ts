import type { WriteTransaction } from '../server/store/graph-store.ts';
import {
  type Elements,
  elementsOf,
  type NodeElement,
  nodeKey,
  type Properties,
  type RelationshipElement,
  relationshipKey,
} from './elements.ts';
import {
  findNodes,
  findRelationships,
  idsByKind,
  writeNodes,
  writeRelationships,
} from './graph-access.ts';
import { evidenceOfOthers, supportersOf, withoutReport } from './merge-properties.ts';
import {
  parseStoredDocument,
  readStoredReports,
  type StoredReport,
} from './read-stored-document.ts';

/**
 * Takes from the graph exactly what only this report supported: nodes and relationships without
 * other evidence go, the others lose this report's evidence and what it alone said of them.
 *
 * @returns how many nodes (the report's own among them) and relationships went
 */
export async function unloadReport(tx: WriteTransaction, report: StoredReport) {
  const elements = elementsOf(parseStoredDocument(report));
  const { nodes, relationships } = await unloadElements(tx, report.id, elements);
  await writeNodes(tx, 'delete', [elements.report]);
  return { nodes: nodes + 1, relationships };
}

/** The same for some of what a report states. Relationships go before the nodes that they join. */
export async function unloadElements(
  tx: WriteTransaction,
  reportId: string,
  elements: Pick<Elements, 'nodes' | 'relationships'>,
) {
  const nodes = split(
    elements.nodes,
    await findNodes(tx, idsByKind(elements.nodes)),
    nodeKey,
    reportId,
  );
  const relationships = split(
    elements.relationships,
    await findRelationships(tx, elements.relationships),
    relationshipKey,
    reportId,
  );
  const others = await readOthers(tx, reportId, [...nodes.shared, ...relationships.shared]);

  await writeRelationships(tx, 'delete', relationships.alone);
  await writeRelationships(
    tx,
    'replace',
    relationships.shared.map((shared) => without(shared, reportId, others, relationshipKey)),
  );
  await writeNodes(tx, 'delete', nodes.alone);
  await writeNodes(
    tx,
    'replace',
    nodes.shared.map((shared) => without(shared, reportId, others, nodeKey)),
  );
  return { nodes: nodes.alone.length, relationships: relationships.alone.length };
}

interface Shared<T> {
  readonly element: T;
  readonly stored: Properties;
}

/** Parts what only this report supports from what others support too; leaves what it does not. */
function split<T extends NodeElement | RelationshipElement>(
  elements: readonly T[],
  stored: ReadonlyMap<string, Properties>,
  keyOf: (element: T) => string,
  reportId: string,
): { alone: T[]; shared: Shared<T>[] } {
  const alone: T[] = [];
  const shared: Shared<T>[] = [];
  for (const element of elements) {
    const properties = stored.get(keyOf(element));
    if (!properties || !supportersOf(properties).includes(reportId)) continue;
    if (evidenceOfOthers(properties, reportId).length === 0) alone.push(element);
    else shared.push({ element, stored: properties });
  }
  return { alone, shared };
}

/** What each of the other supporters says of each thing, by report id and the thing's key. */
type Others = ReadonlyMap<string, ReadonlyMap<string, Properties>>;

async function readOthers(
  tx: WriteTransaction,
  reportId: string,
  shared: readonly Shared<unknown>[],
): Promise<Others> {
  const ids = new Set(shared.flatMap(({ stored }) => supportersOf(stored)));
  ids.delete(reportId);
  const reports = await readStoredReports(tx, [...ids]);
  return new Map(
    reports.map((other) => {
      const { nodes, relationships } = elementsOf(parseStoredDocument(other));
      const stated = [
        ...nodes.map((node) => [nodeKey(node), node.properties] as const),
        ...relationships.map((one) => [relationshipKey(one), one.properties] as const),
      ];
      return [other.id, new Map(stated)];
    }),
  );
}

function without<T extends NodeElement | RelationshipElement>(
  { element, stored }: Shared<T>,
  reportId: string,
  others: Others,
  keyOf: (element: T) => string,
): T {
  const stated = supportersOf(stored)
    .filter((id) => id !== reportId)
    .flatMap((id) => others.get(id)?.get(keyOf(element)) ?? []);
  return { ...element, properties: withoutReport(stored, element.properties, stated) };
}
