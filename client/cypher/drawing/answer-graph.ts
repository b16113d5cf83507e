/** The graph in an answer: nodes, relationships and paths, wherever its values hold them. */
import type { GraphNode, GraphRelationship, Subgraph } from '../../../contract/graph.ts';
import { RELATIONSHIP_TYPES, relationshipId } from '../../../contract/model.ts';
import type { TypedJson, TypedNode, TypedRelationship } from '../../../contract/typed-json.ts';
import { visibleKindOf } from '../../workspace/visible-graph.ts';
import type { Row } from '../run/run-types.ts';
import { plainMap } from './plain-json.ts';

export interface AnswerGraph {
  /**
   * By id: the model's own for what is of the model, so that the rest of the page knows it;
   * `element:` and the store's id for everything else.
   */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Those whose two ends are among the nodes. */
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
  /** What is not of the model, as the store gave it. */
  readonly foreign: ReadonlyMap<string, TypedNode | TypedRelationship>;
  /** How many nodes the limit left out, and the relationships that lead to them. */
  readonly omitted: { readonly nodes: number; readonly relationships: number };
  /** Relationships that came without their ends. */
  readonly loose: number;
}

/** Properties that are not part of a picture: a report's text and document are read elsewhere. */
const LEFT_OUT = ['document', 'text'];

/** The graph in these rows: the first `limit` nodes, in the order in which they come. */
export function answerGraph(rows: readonly Row[], limit: number): AnswerGraph {
  const found = elementsOf(rows);
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const foreign = new Map<string, TypedNode | TypedRelationship>();
  const drawn = new Map<string, string>();
  const omittedNodes = new Set<string>();
  for (const node of found.nodes.values()) {
    const ours = ourNode(node);
    const id = ours?.id ?? elementName(node);
    if (nodes.size >= limit && !nodes.has(id)) {
      omittedNodes.add(node._value._element_id);
      continue;
    }
    drawn.set(node._value._element_id, id);
    if (nodes.has(id)) continue;
    nodes.set(id, ours ?? graphNode(node, id, []));
    if (!ours) foreign.set(id, node);
  }
  const omitted = { nodes: omittedNodes.size, relationships: 0 };
  let loose = 0;
  for (const relationship of found.relationships.values()) {
    const { _start_node_element_id: start, _end_node_element_id: end } = relationship._value;
    const [from, to] = [drawn.get(start), drawn.get(end)];
    if (from === undefined || to === undefined) {
      if (found.nodes.has(start) && found.nodes.has(end)) omitted.relationships += 1;
      else loose += 1;
      continue;
    }
    const known = !foreign.has(from) && !foreign.has(to);
    const ours = known && isOurType(relationship._value._type);
    const made = graphRelationship(relationship, from, to, ours);
    relationships.set(made.id, made);
    if (!ours) foreign.set(made.id, relationship);
  }
  return { nodes, relationships, foreign, omitted, loose };
}

/** What of it is of the model, as the rest of the page takes parts of the graph. */
export function ourPart({ nodes, relationships, foreign }: AnswerGraph): Subgraph {
  const ours = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>) =>
    [...all.values()].filter(({ id }) => !foreign.has(id));
  return {
    nodes: ours(nodes),
    relationships: ours(relationships),
    omitted: { nodes: 0, relationships: 0 },
  };
}

/** Each node and relationship in the rows once, by the store's id, in the order they come. */
function elementsOf(rows: readonly Row[]) {
  const nodes = new Map<string, TypedNode>();
  const relationships = new Map<string, TypedRelationship>();
  // Not by recursion: how deeply a value may be nested is the store's to say.
  const rest: TypedJson[] = rows.flat().reverse();
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    switch (value.$type) {
      case 'Node':
        if (!nodes.has(value._value._element_id)) nodes.set(value._value._element_id, value);
        break;
      case 'Relationship':
        relationships.set(value._value._element_id, value);
        break;
      case 'Path':
      case 'List':
        for (const item of value._value.toReversed()) rest.push(item);
        break;
      case 'Map':
        for (const item of Object.values(value._value).reverse()) rest.push(item);
    }
  }
  return { nodes, relationships };
}

/** A node of the model with its own id; undefined for others, and for reports: they are not drawn. */
function ourNode(node: TypedNode): GraphNode | undefined {
  const { id } = node._value._properties;
  if (id?.$type !== 'String' || id._value === '') return undefined;
  const made = graphNode(node, id._value, LEFT_OUT);
  return visibleKindOf(made) ? made : undefined;
}

function graphNode(node: TypedNode, id: string, without: readonly string[]): GraphNode {
  const { _labels, _properties } = node._value;
  const { id: _, ...properties } = plainMap(_properties, without);
  return { id, labels: [..._labels], properties };
}

function graphRelationship(
  relationship: TypedRelationship,
  from: string,
  to: string,
  ours: boolean,
): GraphRelationship {
  const { _type: type, _properties } = relationship._value;
  const properties = plainMap(_properties, []);
  const id = ours ? relationshipId(type, from, to, properties.postEn) : elementName(relationship);
  return { id, type, from, to, properties };
}

function isOurType(type: string): boolean {
  return (RELATIONSHIP_TYPES as readonly string[]).includes(type);
}

function elementName({ _value }: TypedNode | TypedRelationship): string {
  return `element:${_value._element_id}`;
}
