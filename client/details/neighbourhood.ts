import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { RelationshipType } from '../../contract/model.ts';

/** A relationship with the node at its other end. */
export interface Link {
  readonly node: GraphNode;
  readonly relationship: GraphRelationship;
}

/** A part of the graph, to be walked from a node. */
export interface Neighbourhood {
  node(id: string): GraphNode | undefined;
  /** What a node's relationships of a type lead to, in the order they came. */
  out(id: string, type: RelationshipType): readonly Link[];
  /** Where a node's relationships of a type come from, in the order they came. */
  into(id: string, type: RelationshipType): readonly Link[];
  /** All that starts from a node. */
  all(id: string): readonly Link[];
  /** The ids of all that is next to a node. */
  next(id: string): ReadonlySet<string>;
}

/** Makes nodes and relationships walkable; relationships whose end is missing are left out. */
export function neighbourhoodOf(
  nodes: Iterable<GraphNode>,
  relationships: Iterable<GraphRelationship>,
): Neighbourhood {
  const byId = new Map<string, GraphNode>();
  for (const node of nodes) byId.set(node.id, node);
  const links = new Map<string, Link[]>();
  const add = (key: string, end: string, relationship: GraphRelationship) => {
    const node = byId.get(end);
    if (!node) return;
    const known = links.get(key);
    if (known) known.push({ node, relationship });
    else links.set(key, [{ node, relationship }]);
  };
  for (const relationship of relationships) {
    const { type, from, to } = relationship;
    add(`${type}>${from}`, to, relationship);
    add(`${type}<${to}`, from, relationship);
    add(`>${from}`, to, relationship);
    add(`<${to}`, from, relationship);
  }
  return {
    node: (id) => byId.get(id),
    out: (id, type) => links.get(`${type}>${id}`) ?? [],
    all: (id) => links.get(`>${id}`) ?? [],
    next: (id) =>
      new Set(
        [`>${id}`, `<${id}`].flatMap((key) => links.get(key) ?? []).map(({ node }) => node.id),
      ),
    into: (id, type) => links.get(`${type}<${id}`) ?? [],
  };
}

/** The evidence that a node or relationship carries. */
export function evidenceOf({
  properties,
}: Pick<GraphNode | GraphRelationship, 'properties'>): readonly string[] {
  const { evidence } = properties;
  return Array.isArray(evidence) ? evidence.filter((item) => typeof item === 'string') : [];
}

/** A property that is words; undefined when it is absent or something else. */
export function wordsOf(
  { properties }: Pick<GraphNode | GraphRelationship, 'properties'>,
  key: string,
): string | undefined {
  const value = properties[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
