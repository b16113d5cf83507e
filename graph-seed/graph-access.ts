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
 * can't both read a node's evidence and each write back only its own. Statements that don't need
 * each other are sent together, so that the next is on its way while the store works on one.
 */
const STATEMENTS = {
  findNodes: (kind: NodeKind) =>
    `MATCH (n:${kind}) WHERE n.id IN $ids SET n.id = n.id RETURN n.id AS id, n`,
  findIds: (kind: NodeKind) => `MATCH (n:${kind}) WHERE n.id IN $ids RETURN n.id AS id`,
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

/**
 * Finds both ends by their ids and only then what is between them, from the end on which less
 * hangs: planned as one, a store may start from a state and walk all who represent it for each row
 * anew, or, while the graph is still empty, scan every relationship of the type.
 */
function pattern({ type, from, to }: Shape): string {
  return (
    `(a:${from} {id: row.from}) WITH row, a MATCH (b:${to} {id: row.to}) ` +
    `WITH row, a, b MATCH (a)-[r:${type}]->(b)`
  );
}

/** Ids without doubles, by kind, as `findNodes` takes them. */
export function idsByKind(nodes: readonly NodeElement[]): Map<NodeKind, string[]> {
  const groups = [...groupBy(nodes, ({ kind }) => kind)];
  return new Map(groups.map(([kind, items]) => [kind, [...new Set(items.map(({ id }) => id))]]));
}

/** The properties that the store holds for the nodes of these kinds and ids, by `nodeKey`. */
export async function findNodes(
  tx: WriteTransaction,
  idsByKind: ReadonlyMap<NodeKind, readonly string[]>,
): Promise<Map<string, Properties>> {
  const found = [...idsByKind].map(async ([kind, ids]) => {
    const rows = await tx.run(STATEMENTS.findNodes(kind), { ids });
    return rows.map(
      ([id, node]) => [nodeKey({ kind, id: String(id) }), propertiesOf(node)] as const,
    );
  });
  return new Map((await Promise.all(found)).flat());
}

/** Which of these nodes' ids nodes of some kind have. */
export async function findIds(
  tx: WriteTransaction,
  kind: NodeKind,
  nodes: readonly Pick<NodeElement, 'id'>[],
): Promise<string[]> {
  const ids = [...new Set(nodes.map(({ id }) => id))];
  if (ids.length === 0) return [];
  return (await tx.run(STATEMENTS.findIds(kind), { ids })).map(([id]) => String(id));
}

/** The properties that the store holds for these relationships, by `relationshipKey`. */
export async function findRelationships(
  tx: WriteTransaction,
  relationships: readonly RelationshipElement[],
): Promise<Map<string, Properties>> {
  const found = byShape(relationships).map(async ({ shape, items }) => {
    const pairs = new Map(items.map((item) => [`${item.from.id}\n${item.to.id}`, endsOf(item)]));
    const rows = await tx.run(STATEMENTS.findRelationships(shape), { rows: [...pairs.values()] });
    return rows.map(([from, to, relationship]) => {
      const properties = propertiesOf(relationship);
      const ends = {
        from: { kind: shape.from, id: String(from) },
        to: { kind: shape.to, id: String(to) },
      };
      return [relationshipKey({ type: shape.type, ...ends, properties }), properties] as const;
    });
  });
  return new Map((await Promise.all(found)).flat());
}

/** Rows that one statement writes. */
const ROWS = 5_000;

export type Write = 'create' | 'replace' | 'delete';

/** Creates nodes, replaces all their properties, or deletes them with their relationships. */
export async function writeNodes(
  tx: WriteTransaction,
  write: Write,
  nodes: readonly NodeElement[],
): Promise<void> {
  const groups = [...groupBy(nodes, (node) => node.kind)];
  await Promise.all(
    groups.flatMap(([kind, all]) =>
      slices(all).map((items) =>
        tx.run(
          STATEMENTS[`${write}Nodes`](kind),
          write === 'delete'
            ? { ids: items.map(({ id }) => id) }
            : { rows: items.map(({ id, properties }) => row({ id, properties })) },
        ),
      ),
    ),
  );
}

/** Creates relationships, replaces all their properties, or deletes them. */
export async function writeRelationships(
  tx: WriteTransaction,
  write: Write,
  relationships: readonly RelationshipElement[],
): Promise<void> {
  await Promise.all(
    byShape(relationships).flatMap(({ shape, items: all }) =>
      slices(all).map((items) =>
        tx.run(STATEMENTS[`${write}Relationships`](shape), { rows: items.map(endsOf) }),
      ),
    ),
  );
}

/** A statement's rows are in the store's memory while it runs, besides all that is not committed. */
function slices<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / ROWS);
  return Array.from({ length: count }, (_, at) => items.slice(at * ROWS, (at + 1) * ROWS));
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
