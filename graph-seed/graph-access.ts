import { labelsOf, type NodeKind, type RelationshipType } from '../contract/model.ts';
import type { WriteTransaction } from '../server/store/graph-store.ts';
import { isTyped, type Value } from '../server/store/value.ts';
import {
  type NodeElement,
  nodeKey,
  type Properties,
  type RelationshipElement,
  relationshipKey,
} from './elements.ts';
import { groupBy } from './group-by.ts';

/**
 * Nodes and relationships of the model, found and written in batches, one statement a kind.
 *
 * Finding sets each node's id to itself: that takes its write lock, so that two loads at once
 * can't both read a node's evidence and each write back only its own.
 */
export const STATEMENTS = {
  findNodes: (kind: NodeKind) =>
    `MATCH (n:${kind}) WHERE n.id IN $ids SET n.id = n.id RETURN n.id AS id, n`,
  createNodes: (kind: NodeKind) =>
    `UNWIND $rows AS row CREATE (n:${labelsOf(kind).join(':')}) SET n += row.properties`,
  replaceNodes: (kind: NodeKind) =>
    `UNWIND $rows AS row MATCH (n:${kind} {id: row.id}) SET n = row.properties`,
  deleteNodes: (kind: NodeKind) => `MATCH (n:${kind}) WHERE n.id IN $ids DETACH DELETE n`,
  findRelationships: (shape: Shape) =>
    `UNWIND $rows AS row MATCH ${pattern(shape)} RETURN row.from AS from, row.to AS to, r`,
  createRelationships: ({ type, from, to }: Shape) =>
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) ` +
    `CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
  replaceRelationships: (shape: Shape) =>
    `UNWIND $rows AS row MATCH ${pattern(shape)} ` +
    `WHERE coalesce(r.postEn, '') = row.post SET r = row.properties`,
  deleteRelationships: (shape: Shape) =>
    `UNWIND $rows AS row MATCH ${pattern(shape)} WHERE coalesce(r.postEn, '') = row.post DELETE r`,
};

interface Shape {
  readonly type: RelationshipType;
  readonly from: NodeKind;
  readonly to: NodeKind;
}

const pattern = ({ type, from, to }: Shape) =>
  `(a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to})`;

/** The properties that the store holds for the nodes of these kinds and ids, by `nodeKey`. */
export async function findNodes(
  tx: WriteTransaction,
  idsByKind: ReadonlyMap<NodeKind, readonly string[]>,
): Promise<Map<string, Properties>> {
  const found = new Map<string, Properties>();
  for (const [kind, ids] of idsByKind) {
    if (ids.length === 0) continue;
    for (const [id, node] of await tx.run(STATEMENTS.findNodes(kind), { ids })) {
      found.set(nodeKey({ kind, id: String(id) }), propertiesOf(node));
    }
  }
  return found;
}

/** The properties that the store holds for these relationships, by `relationshipKey`. */
export async function findRelationships(
  tx: WriteTransaction,
  relationships: readonly RelationshipElement[],
): Promise<Map<string, Properties>> {
  const found = new Map<string, Properties>();
  for (const { shape, items } of byShape(relationships)) {
    const rows = [
      ...new Map(items.map((item) => [`${item.from.id}\n${item.to.id}`, item])).values(),
    ];
    for (const [from, to, value] of await tx.run(STATEMENTS.findRelationships(shape), {
      rows: rows.map(endsOf),
    })) {
      const properties = propertiesOf(value);
      const ends = {
        from: { kind: shape.from, id: String(from) },
        to: { kind: shape.to, id: String(to) },
      };
      found.set(relationshipKey({ type: shape.type, ...ends, properties }), properties);
    }
  }
  return found;
}

export type Write = 'create' | 'replace' | 'delete';

/** Creates nodes, replaces all their properties, or deletes them with their relationships. */
export async function writeNodes(
  tx: WriteTransaction,
  write: Write,
  nodes: readonly NodeElement[],
) {
  for (const [kind, items] of groupBy(nodes, (node) => node.kind)) {
    const parameters =
      write === 'delete'
        ? { ids: items.map(({ id }) => id) }
        : { rows: items.map(({ id, properties }) => row({ id, properties })) };
    await tx.run(STATEMENTS[`${write}Nodes`](kind), parameters);
  }
}

/** Creates relationships, replaces all their properties, or deletes them. */
export async function writeRelationships(
  tx: WriteTransaction,
  write: Write,
  relationships: readonly RelationshipElement[],
) {
  for (const { shape, items } of byShape(relationships)) {
    await tx.run(STATEMENTS[`${write}Relationships`](shape), { rows: items.map(endsOf) });
  }
}

function byShape(relationships: readonly RelationshipElement[]) {
  const groups = groupBy(relationships, ({ type, from, to }) => `${type} ${from.kind} ${to.kind}`);
  return [...groups.values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    return [{ shape: { type: first.type, from: first.from.kind, to: first.to.kind }, items }];
  });
}

function endsOf({ from, to, properties }: RelationshipElement): Value {
  return row({ from: from.id, to: to.id, post: properties.get('postEn') ?? '', properties });
}

function row(fields: Record<string, Value>): Value {
  return new Map(Object.entries(fields));
}

function propertiesOf(value: Value | undefined): Properties {
  if (isTyped(value) && (value.$type === 'Node' || value.$type === 'Relationship'))
    return value.properties;
  throw new TypeError('expected a node or a relationship');
}
