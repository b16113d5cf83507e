import type { TckNode, TckRelationship, TckValue } from './tck-value.ts';

/** A value of the Query API's typed JSON. */
export interface Typed {
  readonly $type: string;
  readonly _value: unknown;
}

/** Typed JSON as the kit would write the same value. */
export function fromTyped(typed: Typed): TckValue {
  const { $type, _value: value } = typed;
  switch ($type) {
    case 'Null':
      return null;
    case 'Boolean':
    case 'String':
      return value as boolean | string;
    case 'Integer':
      return BigInt(value as string);
    case 'Float':
      return Number(value);
    case 'List':
      return (value as Typed[]).map(fromTyped);
    case 'Map':
      return fromMap(value as Record<string, Typed>);
    case 'Node':
      return toNode(value as TypedNode);
    case 'Relationship':
      return toRelationship(value as TypedRelationship);
    case 'Path':
      return toPath(value as Typed[]);
    default:
      // Cypher's own text has no seconds where there are none.
      return String(value).replace(/(T|^)(\d\d:\d\d):00(?=$|[Z+[-])/u, '$1$2');
  }
}

/** A parameter of the kit as typed JSON. */
export function toTyped(value: TckValue): Typed {
  if (value === null) return { $type: 'Null', _value: null };
  if (typeof value === 'boolean') return { $type: 'Boolean', _value: value };
  if (typeof value === 'bigint') return { $type: 'Integer', _value: String(value) };
  if (typeof value === 'number') return { $type: 'Float', _value: String(value) };
  if (typeof value === 'string') return { $type: 'String', _value: value };
  if (Array.isArray(value)) return { $type: 'List', _value: value.map(toTyped) };
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [key, toTyped(item)]);
    return { $type: 'Map', _value: Object.fromEntries(entries) };
  }
  throw new Error('The kit passes no nodes as parameters.');
}

interface TypedNode {
  readonly _element_id: string;
  readonly _labels: readonly string[];
  readonly _properties: Record<string, Typed>;
}

interface TypedRelationship {
  readonly _start_node_element_id: string;
  readonly _type: string;
  readonly _properties: Record<string, Typed>;
}

function fromMap(map: Record<string, Typed>): Map<string, TckValue> {
  return new Map(Object.entries(map).map(([key, value]) => [key, fromTyped(value)]));
}

function toNode({ _labels, _properties }: TypedNode): TckNode {
  return { labels: _labels, properties: fromMap(_properties) };
}

function toRelationship({ _type, _properties }: TypedRelationship): TckRelationship {
  return { type: _type, properties: fromMap(_properties) };
}

function toPath(alternating: readonly Typed[]): TckValue {
  const nodes = alternating.filter((_, index) => index % 2 === 0).map((each) => each._value);
  const relationships = alternating.filter((_, index) => index % 2 === 1);
  return {
    nodes: nodes.map((node) => toNode(node as TypedNode)),
    steps: relationships.map(({ _value }, index) => {
      const relationship = _value as TypedRelationship;
      const from = (nodes[index] as TypedNode)._element_id;
      return {
        relationship: toRelationship(relationship),
        forward: relationship._start_node_element_id === from,
      };
    }),
  };
}
