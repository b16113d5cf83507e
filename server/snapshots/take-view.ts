import path from 'node:path';
import canonicalize from 'canonicalize';
import { parseEvidence } from '../../contract/evidence.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../contract/snapshot.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { NODES_BY_ID, RELATIONSHIPS_AMONG } from '../views/graph/read-elements.ts';
import { writeDocument } from './document-file.ts';
import { headOf, type Wanted } from './document-head.ts';
import {
  isNode,
  isRelationship,
  modelIdOf,
  snapshotNode,
  snapshotRelationship,
  snapshotReport,
} from './snapshot-element.ts';
import type { TakenDocument } from './take-full.ts';

const REPORTS_BY_ID = 'MATCH (r:Report) WHERE r.id IN $ids RETURN r';

export interface WantedElements {
  readonly nodes: readonly string[];
  /** Those among the nodes that are wanted; all of them where this is absent. */
  readonly relationships?: readonly string[] | undefined;
}

/** What was asked for and is not in the graph. */
export interface Missing {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Writes what is on somebody's canvas as a document into `folder`. They say which nodes and
 * relationships; what these are, and what states them, comes from the store and nowhere else.
 */
export async function takeView(
  store: GraphStore,
  elements: WantedElements,
  wanted: Wanted,
  folder: string,
  options: QueryOptions,
): Promise<TakenDocument & { readonly missing: Missing }> {
  const head = headOf('view', wanted, { kind: store.kind, version: await store.version() });
  const { nodes, relationships } = await readElements(store, elements, options);
  const cited = [...nodes, ...relationships].flatMap(({ properties: { evidence } }) =>
    Array.isArray(evidence) ? evidence.map((place) => parseEvidence(String(place))?.reportId) : [],
  );
  const reports = await readReports(
    store,
    [...new Set(cited)].filter((id) => id !== undefined),
    wanted.texts,
    options,
  );
  const file = path.join(folder, 'document');
  const written = await writeDocument(file, {
    head,
    nodes: texts(nodes),
    relationships: texts(relationships),
    reports: texts(reports),
  });
  return { ...written, file, missing: missingOf(elements, { nodes, relationships }) };
}

export async function readElements(
  store: GraphStore,
  wanted: WantedElements,
  options: QueryOptions,
): Promise<{ nodes: SnapshotNode[]; relationships: SnapshotRelationship[] }> {
  const ids = [...new Set(wanted.nodes)];
  if (ids.length === 0) return { nodes: [], relationships: [] };
  const nodes = new Map<string, SnapshotNode>();
  for (const [node] of await readAll(store, NODES_BY_ID, { ids }, options)) {
    const id = isNode(node) ? modelIdOf(node) : undefined;
    if (isNode(node) && id !== undefined) nodes.set(id, snapshotNode(node, id));
  }
  const kept = wanted.relationships && new Set(wanted.relationships);
  const relationships = new Map<string, SnapshotRelationship>();
  const rows = await readAll(store, RELATIONSHIPS_AMONG, { ids: [...nodes.keys()] }, options);
  for (const [from, to, value] of rows) {
    if (!isRelationship(value)) continue;
    const relationship = snapshotRelationship(value, String(from), String(to));
    if (!kept || kept.has(relationship.id)) relationships.set(relationship.id, relationship);
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

async function readReports(
  store: GraphStore,
  ids: readonly string[],
  withTexts: boolean,
  options: QueryOptions,
) {
  if (ids.length === 0) return [];
  const rows = await readAll(store, REPORTS_BY_ID, { ids }, options);
  return rows.flatMap(([node]) =>
    isNode(node) ? [snapshotReport(node, { texts: withTexts, documents: false })] : [],
  );
}

function missingOf(
  wanted: WantedElements,
  found: { nodes: readonly { id: string }[]; relationships: readonly { id: string }[] },
): Missing {
  const without = (ids: readonly string[], there: readonly { id: string }[]): string[] => {
    const known = new Set(there.map(({ id }) => id));
    return [...new Set(ids)].filter((id) => !known.has(id));
  };
  return {
    nodes: without(wanted.nodes, found.nodes),
    relationships: without(wanted.relationships ?? [], found.relationships),
  };
}

async function* texts(elements: readonly { readonly id: string }[]): AsyncGenerator<string> {
  const inOrder = [...elements].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const element of inOrder) yield canonicalize(element) ?? '';
}
