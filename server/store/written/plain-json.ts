import { isTyped, type TypedValue, type Value, type ValueMap } from '../value.ts';
import { listText } from './list-text.ts';
import { floatText } from './number-text.ts';
import { base64, pointText, temporalText } from './value-text.ts';

/**
 * A Cypher value as the Query API's plain JSON. Text and not an object, because integers past 2^53
 * are written with all their digits and whole floats with their point.
 *
 * @example plainJson([9007199254740993n, 1]) === '[9007199254740993,1.0]'
 */
export function plainJson(value: Value): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') {
    return String(value);
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? floatText(value) : `"${floatText(value)}"`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Uint8Array) return JSON.stringify(base64(value));
  if (value instanceof Map) return mapJson(value);
  if (isTyped(value)) return typedValueJson(value);
  return listText(value as readonly Value[], plainJson);
}

function mapJson(map: ValueMap): string {
  const fields = Array.from(map, ([key, value]) => `${JSON.stringify(key)}:${plainJson(value)}`);
  return `{${fields.join(',')}}`;
}

function typedValueJson(value: TypedValue): string {
  switch (value.$type) {
    case 'Node': {
      const { elementId, labels, properties } = value;
      return `{"elementId":${JSON.stringify(elementId)},"labels":${JSON.stringify(labels)},"properties":${mapJson(properties)}}`;
    }
    case 'Relationship': {
      const head = JSON.stringify({
        elementId: value.elementId,
        startNodeElementId: value.startElementId,
        endNodeElementId: value.endElementId,
        type: value.type,
      });
      return `${head.slice(0, -1)},"properties":${mapJson(value.properties)}}`;
    }
    case 'Path':
      return `[${alternating(value, plainJson).join(',')}]`;
    case 'Point':
      return JSON.stringify(pointText(value));
    case 'ZonedDateTime':
      // The Query API leaves the zone's name to the typed form.
      return JSON.stringify(temporalText(value).replace(/\[.*\]$/u, ''));
    default:
      return JSON.stringify(temporalText(value));
  }
}

/** A path's nodes and relationships in walking order. */
export function alternating<T>(
  { nodes, relationships }: Extract<TypedValue, { $type: 'Path' }>,
  write: (part: TypedValue) => T,
): T[] {
  return nodes.flatMap((node, at) => {
    const relationship = relationships[at];
    return relationship ? [write(node), write(relationship)] : [write(node)];
  });
}
