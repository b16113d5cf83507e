import type { PropertyValue } from '../../../contract/property-value.ts';

export type AttributeType = 'boolean' | 'long' | 'double' | 'string';

/** The narrowest type that all values of each property fit, names in order of their coming. */
export async function attributeTypes(
  elements: AsyncIterable<{ readonly properties: ReadonlyMap<string, PropertyValue> }>,
): Promise<ReadonlyMap<string, AttributeType>> {
  const types = new Map<string, AttributeType>();
  for await (const { properties } of elements) {
    for (const [name, value] of properties) {
      const [before, now] = [types.get(name), typeOf(value)];
      if (before === now) continue;
      types.set(name, before === undefined ? now : wider(before, now));
    }
  }
  return types;
}

function typeOf(value: PropertyValue): AttributeType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  if (value === null || typeof value !== 'object' || !('$type' in value)) return 'string';
  if (value.$type === 'Integer') return 'long';
  return value.$type === 'Float' ? 'double' : 'string';
}

function wider(a: AttributeType, b: AttributeType): AttributeType {
  const numbers = ['long', 'double'];
  return numbers.includes(a) && numbers.includes(b) ? 'double' : 'string';
}
