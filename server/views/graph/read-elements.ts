import { byText } from '../../../contract/counting/by-text.ts';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { NODE_KINDS, type NodeKind } from '../../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';
import { graphNodeOf, graphRelationshipOf } from './graph-element.ts';

/** The kinds that are drawn: all but the reports themselves. */
const DRAWN_KINDS: readonly NodeKind[] = NODE_KINDS.filter((kind) => kind !== 'Report');

/**
 * The same question of every drawn kind, as one statement: ids are indexed by label, so that a
 * node is found by its id only where the label is known.
 *
 * @example ofEachKind((kind) => `MATCH (n:${kind}) RETURN n`)
 * // MATCH (n:Person) RETURN n UNION ALL MATCH (n:Organization) RETURN n UNION ALL …
 */
export function ofEachKind(statement: (kind: NodeKind) => string): string {
  return DRAWN_KINDS.map(statement).join('\nUNION ALL\n');
}

/**
 * Every type of relationship, from the end that has fewer of them: a busy person took part in
 * thousands of meetings, a meeting has a handful of participants.
 */
const ANCHORS: readonly (readonly [kind: NodeKind, pattern: string])[] = [
  ['Meeting', '<-[r:TOOK_PART_IN]-'],
  ['Meeting', '-[r:HELD_IN|PART_OF|DISCUSSED]->'],
  ['Person', '-[r:REPRESENTS]->'],
  ['Organization', '-[r:BELONGS_TO]->'],
  ['State', '-[r:MEMBER_OF]->'],
  ['Place', '-[r:LOCATED_IN]->'],
  ['Topic', '-[r:CONCERNS]->'],
  ['Statement', '<-[r:MADE|REPORTED]-'],
  ['Statement', '-[r:MADE_DURING|ABOUT]->'],
];

export const NODES_BY_ID = ofEachKind((kind) => `MATCH (n:${kind}) WHERE n.id IN $ids RETURN n`);
const ALL_NODES = ofEachKind((kind) => `MATCH (n:${kind}) RETURN n`);
export const RELATIONSHIPS_AMONG = ANCHORS.map(
  ([kind, pattern]) =>
    `MATCH (n:${kind})${pattern}(o) WHERE n.id IN $ids AND o.id IN $ids ` +
    'RETURN startNode(r).id AS from, endNode(r).id AS to, r',
).join('\nUNION ALL\n');
const ALL_RELATIONSHIPS = ofEachKind(
  (kind) => `MATCH (a:${kind})-[r]->(b) RETURN a.id AS from, b.id AS to, r`,
);
const NODE_COUNTS = ofEachKind(
  (kind) => `MATCH (n:${kind}) RETURN '${kind}' AS kind, count(n) AS count`,
);
const RELATIONSHIP_COUNT = 'MATCH ()-[r]->() RETURN count(r) AS count';

/** Nodes by id, of any drawn kind, in the order asked for; unknown ids are left out. */
export async function readNodes(
  store: GraphStore,
  ids: readonly string[],
  options: QueryOptions,
): Promise<GraphNode[]> {
  if (ids.length === 0) return [];
  const nodes = await readNodeRows(store, NODES_BY_ID, options, ids);
  const places = new Map(ids.map((id, at) => [id, at]));
  return nodes.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** All relationships between these nodes, ordered by id. */
export async function readRelationshipsAmong(
  store: GraphStore,
  ids: readonly string[],
  options: QueryOptions,
): Promise<GraphRelationship[]> {
  if (ids.length === 0) return [];
  return readRelationshipRows(store, RELATIONSHIPS_AMONG, options, ids);
}

/** Every drawn node, by kind and id: for graphs known to be small. */
export function readAllNodes(store: GraphStore, options: QueryOptions): Promise<GraphNode[]> {
  return readNodeRows(store, ALL_NODES, options);
}

/** Every relationship, ordered by id: for graphs known to be small. */
export function readAllRelationships(
  store: GraphStore,
  options: QueryOptions,
): Promise<GraphRelationship[]> {
  return readRelationshipRows(store, ALL_RELATIONSHIPS, options);
}

export interface GraphCounts {
  readonly nodes: number;
  readonly relationships: number;
}

/** How many nodes there are of every drawn kind. */
export async function readKindCounts(
  store: GraphStore,
  options: QueryOptions,
): Promise<{ kind: NodeKind; total: number }[]> {
  const rows = await readAll(store, NODE_COUNTS, {}, options);
  return rows.map(([kind, count]) => ({ kind: kind as NodeKind, total: Number(count ?? 0) }));
}

/** How much there is to draw. */
export async function countElements(
  store: GraphStore,
  options: QueryOptions,
): Promise<GraphCounts> {
  const kinds = await readKindCounts(store, options);
  const [relationships] = await readAll(store, RELATIONSHIP_COUNT, {}, options);
  return {
    nodes: kinds.reduce((sum, { total }) => sum + total, 0),
    relationships: Number(relationships?.[0] ?? 0),
  };
}

async function readNodeRows(
  store: GraphStore,
  statement: string,
  options: QueryOptions,
  ids?: readonly string[],
): Promise<GraphNode[]> {
  const rows = await readAll(store, statement, ids ? { ids } : {}, options);
  const nodes = rows.flatMap(([node]) => graphNodeOf(node) ?? []);
  return nodes.sort((a, b) => rank(a) - rank(b) || byText(a.id, b.id));
}

async function readRelationshipRows(
  store: GraphStore,
  statement: string,
  options: QueryOptions,
  ids?: readonly string[],
): Promise<GraphRelationship[]> {
  const rows = await readAll(store, statement, ids ? { ids } : {}, options);
  return rows.flatMap((row) => graphRelationshipOf(row) ?? []).sort((a, b) => byText(a.id, b.id));
}

function rank({ labels }: GraphNode): number {
  return (NODE_KINDS as readonly (string | undefined)[]).indexOf(labels[0]);
}
