import type { PropertyValue } from '../../../contract/property-value.ts';
import { type ValueType, valueTypeOf } from '../exact/value-type.ts';

export type AttributeType = 'boolean' | 'long' | 'double' | 'string';

export interface Attribute {
  /** The narrowest that all values fit. */
  readonly type: AttributeType;
  /** What they are here; absent where they are of several types. */
  readonly values?: ValueType;
}

/** The types of each property's values, names in order of their coming. */
export async function attributeTypes(
  elements: AsyncIterable<{ readonly properties: ReadonlyMap<string, PropertyValue> }>,
): Promise<ReadonlyMap<string, Attribute>> {
  const attributes = new Map<string, Attribute>();
  for await (const { properties } of elements) {
    for (const [name, value] of properties) {
      if (value === null) continue;
      const [before, values] = [attributes.get(name), valueTypeOf(value)];
      if (before && before.values === values) continue;
      const type = typeOf(values);
      attributes.set(name, before ? { type: wider(before.type, type) } : { type, values });
    }
  }
  return attributes;
}

function typeOf(values: ValueType): AttributeType {
  switch (values) {
    case 'Boolean':
      return 'boolean';
    case 'Integer':
      return 'long';
    case 'Float':
      return 'double';
    default:
      return 'string';
  }
}

function wider(a: AttributeType, b: AttributeType): AttributeType {
  if (a === b) return a;
  const numbers = ['long', 'double'];
  return numbers.includes(a) && numbers.includes(b) ? 'double' : 'string';
}
