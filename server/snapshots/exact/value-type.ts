import type { PropertyValue, TypedPropertyValue } from '../../../contract/property-value.ts';
import { TEMPORAL_TEXT } from '../../../contract/temporal-text.ts';

/** What kind of value a property has, in the words of the Query API's typed JSON. */
export type ValueType = 'Boolean' | 'List' | 'String' | TypedPropertyValue['$type'];

export function valueTypeOf(value: Exclude<PropertyValue, null>): ValueType {
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return Number.isSafeInteger(value) ? 'Integer' : 'Float';
    default:
      return '$type' in value ? value.$type : 'List';
  }
}

/** Those of the model's own properties that are no text, whatever a file takes them for. */
export const MODEL_TYPES: ReadonlyMap<string, ValueType> = new Map([
  ['aliases', 'List'],
  ['evidence', 'List'],
  ['ordinal', 'Integer'],
  ['unnamed', 'Boolean'],
]);

const VALUE_TYPES: ReadonlySet<unknown> = new Set<ValueType>([
  ...(['Boolean', 'List', 'String', 'Integer', 'Float', 'Point', 'Base64', 'Map'] as const),
  ...(Object.keys(TEMPORAL_TEXT) as (keyof typeof TEMPORAL_TEXT)[]),
]);

export function isValueType(type: unknown): type is ValueType {
  return VALUE_TYPES.has(type);
}
