import { types } from 'neo4j-driver';
import { StoreError } from '../store-error.ts';
import type { Node, Relationship, Value, ValueMap } from '../value.ts';
import { temporalText } from './temporal-text.ts';

/** What the driver (with `useBigInt`) delivers, as a `Value`; code `unsupported` for types newer than those. */
export function toValue(value: unknown): Value {
  switch (typeof value) {
    case 'boolean':
    case 'bigint':
    case 'number':
    case 'string':
      return value;
    case 'object':
      return value === null ? null : fromObject(value);
    default:
      throw unknownType(value);
  }
}

/** By class, never by a field: a map from the graph may have any field. */
function fromObject(value: object): Value {
  if (Array.isArray(value)) return value.map(toValue);
  if (Object.getPrototypeOf(value) === Object.prototype) return toMap(value);
  if (value instanceof types.Node) return toNode(value);
  if (value instanceof types.Relationship) return toRelationship(value);
  if (value instanceof types.Path) {
    return {
      $type: 'Path',
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(toNode),
      relationships: value.segments.map((segment) => toRelationship(segment.relationship)),
    };
  }
  if (value instanceof types.Point) {
    const { srid, x, y, z } = value;
    const coordinates = z === undefined || z === null ? [x, y] : [x, y, z];
    return { $type: 'Point', srid: Number(srid), coordinates };
  }
  if (value instanceof Int8Array) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  const temporal = temporalText(value);
  if (temporal) return temporal;
  throw unknownType(value);
}

function toNode(node: InstanceType<typeof types.Node>): Node {
  return {
    $type: 'Node',
    elementId: node.elementId,
    labels: node.labels,
    properties: toMap(node.properties),
  };
}

function toRelationship(relationship: InstanceType<typeof types.Relationship>): Relationship {
  return {
    $type: 'Relationship',
    elementId: relationship.elementId,
    type: relationship.type,
    startElementId: relationship.startNodeElementId,
    endElementId: relationship.endNodeElementId,
    properties: toMap(relationship.properties),
  };
}

function toMap(value: object): ValueMap {
  return new Map(Object.entries(value).map(([key, item]) => [key, toValue(item)]));
}

function unknownType(value: unknown): StoreError {
  const name = typeof value === 'object' ? value?.constructor.name : typeof value;
  return new StoreError('unsupported', `Values of the type ${name} can't be read yet`);
}
