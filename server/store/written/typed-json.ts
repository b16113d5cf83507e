import { isTyped, type TypedValue, type Value, type ValueMap } from '../value.ts';
import { listText } from './list-text.ts';
import { floatText } from './number-text.ts';
import { alternating } from './plain-json.ts';
import { base64, pointText, temporalText } from './value-text.ts';

/**
 * A Cypher value as the Query API's typed JSON: every value with its type, numbers as text.
 *
 * @example typedJson(1n) === '{"$type":"Integer","_value":"1"}'
 */
export function typedJson(value: Value): string {
  if (value === null) return typed('Null', 'null');
  if (typeof value === 'boolean') return typed('Boolean', String(value));
  if (typeof value === 'bigint') return typed('Integer', `"${value}"`);
  if (typeof value === 'number') return typed('Float', `"${floatText(value)}"`);
  if (typeof value === 'string') return typed('String', JSON.stringify(value));
  if (value instanceof Uint8Array) return typed('Base64', JSON.stringify(base64(value)));
  if (value instanceof Map) return typed('Map', mapJson(value));
  if (isTyped(value)) return typedValueJson(value);
  return typed('List', listText(value as readonly Value[], typedJson));
}

const typed = (type: string, json: string): string => `{"$type":"${type}","_value":${json}}`;

function mapJson(map: ValueMap): string {
  const fields = Array.from(map, ([key, value]) => `${JSON.stringify(key)}:${typedJson(value)}`);
  return `{${fields.join(',')}}`;
}

function typedValueJson(value: TypedValue): string {
  switch (value.$type) {
    case 'Node': {
      const head = JSON.stringify({ _element_id: value.elementId, _labels: value.labels });
      return typed('Node', `${head.slice(0, -1)},"_properties":${mapJson(value.properties)}}`);
    }
    case 'Relationship': {
      const head = JSON.stringify({
        _element_id: value.elementId,
        _start_node_element_id: value.startElementId,
        _end_node_element_id: value.endElementId,
        _type: value.type,
      });
      return typed(
        'Relationship',
        `${head.slice(0, -1)},"_properties":${mapJson(value.properties)}}`,
      );
    }
    case 'Path':
      return typed('Path', `[${alternating(value, typedJson).join(',')}]`);
    case 'Point':
      return typed('Point', JSON.stringify(pointText(value)));
    default:
      return typed(value.$type, JSON.stringify(temporalText(value)));
  }
}
